import type { Hit, Kind } from '../../engine/rule';
import type { Model } from '../model';
import { isBright } from './bright-sign';
import { isCategory } from './decay';

/** One pasted safety lesson must not fill the state. */
const CATEGORIES_OF_A_MESSAGE = 3;
/** More than any weight: a bright line is never pushed out by other signs of its message. */
const BRIGHT_FIRST = 100;
/** Two signs share so much of their stretch of text that they are one. */
const SAME_WORDS = 0.6;

/**
 * The signs of one message that count: the dearest few kinds, by weight and by how sure they are, and every signal. The only
 * place that leaves any out, asked after the second look.
 */
export function strongest(hits: readonly Hit[], model: Model): Hit[] {
  const best = new Map<Kind, Hit>();
  const weight = (kind: Kind) => (isCategory(kind) ? model.categories[kind].weight : 0);
  const worth = (hit: Hit) => (isBright(hit) ? BRIGHT_FIRST : 0) + weight(hit.kind) * hit.confidence;
  for (const hit of hits) {
    if (hit.confidence <= 0) continue;
    const before = best.get(hit.kind);
    if (!before || worth(hit) > worth(before)) best.set(hit.kind, hit);
  }
  const sorted = [...best.values()].sort((a, b) => worth(b) - worth(a));
  const categories = sorted
    .filter((hit, place) => isCategory(hit.kind) && !sorted.slice(0, place).some((dearer) => isSameWords(hit, dearer)))
    .slice(0, CATEGORIES_OF_A_MESSAGE);
  return [...categories, ...sorted.filter((hit) => !isCategory(hit.kind))];
}

/** The same words are one sign, however many kinds of rules read them: "I know where you live" asks for nothing. */
function isSameWords(one: Hit, other: Hit): boolean {
  if (!isCategory(other.kind)) return false;
  const shared = Math.min(one.span[1], other.span[1]) - Math.max(one.span[0], other.span[0]);
  const all = Math.max(one.span[1], other.span[1]) - Math.min(one.span[0], other.span[0]);
  return shared >= SAME_WORDS * all;
}
