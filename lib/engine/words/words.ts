import type { Spellings } from './spellings';

/** What words are read by. */
export type Words = { characters: Uint8Array; spellings: Spellings };
