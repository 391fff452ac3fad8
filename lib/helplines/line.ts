/** What a line is for: to talk, to report grooming or blackmail, to get a picture taken down, or in danger. */
export const LINE_KINDS = ['talk', 'report', 'remove', 'emergency'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** A stretch of the week in which somebody answers. Days as ISO counts them, Monday is 1; times in minutes after midnight. */
export type OpenTime = { days: readonly number[]; from?: number; to?: number };

/** When somebody answers, on the line's own clock. `except` are days of the year when nobody does, as `MM-DD`, both included. */
export type Hours = 'always' | { open: readonly OpenTime[]; except?: { from: string; to: string } };

/** A number for text messages, and the word that it waits for. */
export type TextTo = { number: string; word?: string };

/** One line as it ships. Sources and notes for reviewers stay in `countries`. */
export type Helpline = {
  /** ISO 3166 code; `XX` holds for every country. */
  country: string;
  name: string;
  kind: LineKind;
  /** Languages in which somebody answers, as ISO 639 codes; the first is that of the name. */
  languages: readonly string[];
  tel?: string;
  /** Another number for the same people. */
  alsoTel?: string;
  text?: TextTo;
  /** A full https address. */
  web?: string;
  hours?: Hours;
  /** For whom it is, in years, both included; for everybody where it says nothing. */
  ages?: { from?: number; to?: number };
  free?: true;
  /** A: two sources that do not depend on each other agree. B: one good source. C never ships. */
  certainty: 'A' | 'B';
  /** The month in which its sources were read, as `YYYY-MM`. */
  checked: string;
};

/** The code under which the table keeps what works in every country; also the answer "my country is not here". */
export const EVERYWHERE = 'XX';
