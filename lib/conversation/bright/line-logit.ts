import type { Category, Hit, RuleId } from '../../engine/rule';
import type { Sighting } from '../../engine/sighting';
import { DOUBTABLE, DOUBTED_LEFT, DOUBTED_WORDS, LEAST_SIGN, LINE_LOGIT } from '../tuning';

/** Said in general words where no hint tells what it is about. */
const UNTOLD: Category = 'pressure';

/** Whether words that no rule knows make a message worth judging. */
export function isLikelyBright({ line = 0 }: Pick<Sighting, 'line'>): boolean {
  return line >= LINE_LOGIT.alone;
}

/** The same message, its grave signs believed less where the sentence reads otherwise than a rule took it. */
export function doubted(sighting: Sighting): Sighting {
  const { line = 0, shape, hits } = sighting;
  if (line >= LINE_LOGIT.doubted || shape.words > DOUBTED_WORDS) return sighting;
  return {
    ...sighting,
    hits: hits.map((hit) =>
      DOUBTABLE.includes(hit.kind) ? { ...hit, confidence: hit.confidence * DOUBTED_LEFT } : hit,
    ),
  };
}

/** The signs of some kinds that their sentence makes bright. */
export function confirmedSigns({ line = 0, hits }: Sighting, kinds: readonly string[]): Hit[] {
  if (line < LINE_LOGIT.besideSign) return [];
  const leastOf = (kind: string) => (kind === 'control-harm' ? LEAST_SIGN.order : LEAST_SIGN.any);
  return hits.filter(({ kind, confidence }) => kinds.includes(kind) && confidence >= leastOf(kind));
}

/** What a likely line hints at, of some kinds; to be told in general words. */
export function hintedBy({ hints = [] }: Sighting, kinds: readonly string[]): { kind: Category; rule: RuleId } {
  const clearest = hints.filter(({ kind }) => kinds.includes(kind)).sort((a, b) => b.sure - a.sure)[0];
  const kind = clearest?.kind ?? UNTOLD;
  return { kind, rule: `${kind}/hinted` };
}
