import { sumOf } from '../learn/fingerprints';
import { lineFiles } from './examples';

export const LEARNED = 'rules/en/lines.json';
/** What the weights that ship were learned from; ordinary talk aside, which stands outside the project in part. */
export const FINGERPRINTS = 'rules/en/learned-lines.json';
/** Code that says what a feature is: with another one the weights mean something else. */
const FEATURES = [
  'lib/line/features.ts',
  'lib/line/network.ts',
  'lib/line/words.ts',
  'lib/tone/features.ts',
  'rules/en/lexicon/short-forms.ts',
];

/** SHA-256 of the code that reads a line, and of what was learned. */
export function fingerprints(): Record<'features' | 'learned', string> {
  return { features: sumOf(FEATURES), learned: sumOf([LEARNED]) };
}

/** SHA-256 of the lines that are learned from. */
export function sumOfLines(): string {
  return sumOf(lineFiles());
}
