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
] as const;
export type Problem = (typeof PROBLEMS)[number];

const SHOWN = 60;

/** A value as it can be shown in a sentence: short, on one line. */
export function shown(value: unknown): string {
  const written = JSON.stringify(value) ?? String(value);
  return written.length > SHOWN ? `${written.slice(0, SHOWN - 1)}…` : written;
}
