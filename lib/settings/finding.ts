/** One thing that is wrong with a value that somebody wrote, so that a page can say it in a sentence. */
export type Finding = {
  /** Where the words for it are: `options.finding.<problem>`. */
  problem: Problem;
  /** The key it is about, as it was written; empty where it is about the whole. */
  name: string;
  gaps: Record<string, string | number>;
  /** What the value should look like, where that helps. */
  expects?: { kind: string; gaps: Record<string, string | number> };
};

export const PROBLEMS = [
  'notJson',
  'notAnObject',
  'tooLong',
  'notOurFile',
  'newerFile',
  'otherExtension',
  'unknownKey',
  'neverSuchKey',
  'badValue',
  'badItem',
  'alwaysOn',
  'onlyFamily',
  'onlyPolicy',
  'lockWithoutName',
  'lockWithoutValue',
  'lockUnknown',
  'wrapped',
  'wordForm',
  'wordKind',
  'wordLength',
  'wordEveryday',
  'tooMany',
  'noHelplines',
  'moreFaults',
] as const;
export type Problem = (typeof PROBLEMS)[number];

const SHOWN = 60;

/** A value as it can be shown in a sentence: short, on one line, and with nothing in it that is not seen. */
export function shown(value: unknown): string {
  return shortened(JSON.stringify(value) ?? String(value));
}

/** A key as it was written, in the same way. */
export function shortened(written: string): string {
  return escaped(written.length > SHOWN ? `${written.slice(0, SHOWN - 1)}…` : written);
}

/** Signs that are not seen, as the numbers by which they are known. */
export function escaped(written: string): string {
  // A sign that turns text around would change how the rest of our sentence reads.
  return written.replace(/[\p{Cc}\p{Cf}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}
