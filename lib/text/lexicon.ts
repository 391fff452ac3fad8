/** What a language pack tells `lib/text` about its language. Plain data, so that it survives a build and a JSON round trip. */
export type Lexicon = {
  /**
   * Spelling → what it is read as. Several readings are all tried; name the spelling itself where it may also be meant
   * (`ill`: `['ill', 'i will']`). An empty string drops the word (`lol`).
   */
  spellings: Record<string, string | string[]>;
  /** Emoji → the words it stands for, beside itself. */
  emoji: Record<string, string[]>;
  /** Words that are recognised with one letter hidden (`sn*p`). Four letters or more. */
  maskable: string[];
  /** Words of numbers and what each is worth (`twelve`: 12); those of 6 to 17 may be an age. */
  numbers?: Record<string, number>;
  /** Words that make money of a number before them (`20 quid`). */
  money?: readonly string[];
  /** Halves of the day, behind an hour or close to it (`5 pm`, `5pm`). */
  halvesOfDay?: readonly string[];
  /** Other words that make a time of an hour before them, one or two together (`5 o clock`). */
  clock?: readonly string[];
  /**
   * What an ending behind an apostrophe may be read as, beside the word before it: `s` as `['', 'is']` makes `mum` and
   * `mum is` of `mum's`. Longer forms stand among the spellings.
   */
  endings?: Record<string, readonly string[]>;
  /** Left out where nothing was learned. */
  shortForms?: ShortForms;
  /** Codes (`word-code.ts`) of the words about sex, which stand in no source of ours: the class `#Sexual`. */
  sexual?: readonly number[];
  /** Words that address the reader, and words for the writer; only counted (`Shape`). */
  you: string[];
  i: string[];
  /** First words that make a message a question, or an order, without any mark. */
  questions: string[];
  commands: string[];
};

/** The few short forms that learned parts read (`lib/tone`, `lib/line`): with others what was learned is stale. */
export type ShortForms = {
  /** Spellings and the one or two words that each stands for. */
  words: Readonly<Record<string, readonly string[]>>;
  /** Endings of words with an apostrophe and the word that each is; the first that fits counts. */
  endings: readonly (readonly [ending: string, word: string])[];
  /** Letters that are words by themselves. */
  letters: string;
};

export const NO_LEXICON: Lexicon = {
  spellings: {},
  emoji: {},
  maskable: [],
  you: [],
  i: [],
  questions: [],
  commands: [],
};
