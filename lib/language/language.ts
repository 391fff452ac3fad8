import type { AccountWords } from '../conversation/record/handles';
import type { StandIns } from '../engine/extra-words';
import type { CompiledPack } from '../engine/pack/compiled-pack';
import type { PackSource } from '../engine/pack/pack';
import type { AnswerWords } from '../engine/rule';
import type { LineWeights } from '../line/classifier';
import type { ToneWeights } from '../tone/tone';

/**
 * All that Tawny needs to hear a language: what `rules/<code>/index.ts` exports, `<code>` being the code that browsers use
 * (ISO 639-1, `es`). Plain data, so that it can be written into the package as text.
 */
export type Language = {
  /** Rules, guards, word sets and the lexicon, by folder scan (`rules/gather.ts`); compiled when the extension is built. */
  source: PackSource;
  /** How short answers look, for the pause before something private is sent. */
  answers: AnswerWords;
  /** A known word for each kind of word that a school may add. */
  standIns: StandIns;
  /** How accounts are spoken of, so that a talk is known again where it goes on; only the worker reads it. */
  accounts?: AccountWords;
  /** Read in every chat, whatever it is written in: children and strangers of all countries mix it into their own. */
  everywhere?: true;
  /** How words lean, and what they hint at, learned from invented talks; left out where nothing was learned. */
  tone?: ToneWeights;
  /** How single lines read, learned from invented lines and their harmless twins. */
  lines?: LineWeights;
};

/** A language as it ships, with its code; `pack` is the text of the compiled rules (`write-pack.ts`). */
export type ShippedLanguage = Omit<Language, 'source' | 'accounts'> & { code: string; pack: string };

/** A language that can be heard. */
export type HeardLanguage = Omit<Language, 'source' | 'accounts'> & {
  code: string;
  /** Reads the rules from their text when they are first asked for. */
  pack(): CompiledPack;
};
