import type { Spellings } from './spellings';

/** What characters are taken for, and what each spelling is read as. */
export type ReadingTables = { characters: Uint8Array; spellings: Spellings };
