import type { Category, Hit, RuleId } from '../engine/rule';
import type { Sighting } from '../engine/sighting';

/**
 * What a reader learned of single lines (`lib/line`) may do beside the rules, in log-odds. Chosen on sets of writers that neither
 * had seen: of their twins half as many get a card as by rules alone, and of their lines more (docs/evaluation.md).
 */
const LOG_ODDS = {
  /** From here on a line is bright though no rule knows it. */
  alone: 1.25,
  /** From here on a sign of a grave kind, too light by itself, is one. */
  besideSign: 0.5,
  /** Below this it is not what a rule took it for. */
  doubted: -1,
};
/** In a longer message everyday words may hide a line: there it doubts nothing. */
const DOUBTED_WORDS = 25;
/** A sign at least so sure is made bright. An order ("i booked u …") is easily something else, and its card speaks of harm. */
const LEAST_SIGN = { any: 0.4, order: 0.8 };
/** Said in general words where no hint tells what it is about. */
const UNTOLD: Category = 'pressure';

/** Whether words that no rule knows make a message worth judging. */
export function isLikelyBright({ line = 0 }: Pick<Sighting, 'line'>): boolean {
  return line >= LOG_ODDS.alone;
}

/** Whether a match of a bright rule is not believed, as the sentence reads otherwise. */
export function isDoubted({ line = 0, shape }: Pick<Sighting, 'line' | 'shape'>): boolean {
  return line < LOG_ODDS.doubted && shape.words <= DOUBTED_WORDS;
}

/** The signs of some kinds that their sentence makes bright. */
export function confirmedSigns({ line = 0, hits }: Sighting, kinds: readonly string[]): Hit[] {
  if (line < LOG_ODDS.besideSign) return [];
  const leastOf = (kind: string) => (kind === 'control-harm' ? LEAST_SIGN.order : LEAST_SIGN.any);
  return hits.filter(({ kind, confidence }) => kinds.includes(kind) && confidence >= leastOf(kind));
}

/** What a likely line hints at, of some kinds; to be told in general words. */
export function hintedBy({ hints = [] }: Sighting, kinds: readonly string[]): { kind: Category; rule: RuleId } {
  const clearest = hints.filter(({ kind }) => kinds.includes(kind)).sort((a, b) => b.sure - a.sure)[0];
  const kind = clearest?.kind ?? UNTOLD;
  return { kind, rule: `${kind}/hinted` };
}
