import type { Findings, Sign } from '../../check/findings';
import type { Category } from '../../engine/rule';

/** Signs of one kind, and where on the line they stand. */
export type Row = { kind: Category; signs: readonly Sign[]; dots: readonly Dot[] };
/** `place` from 0 to 1 along the line; `count` signs stand so near to each other that they are one dot. */
export type Dot = { place: number; count: number };

/** More dots than this cannot be told apart on a narrow screen. */
const DOTS = 40;

/**
 * One row for each kind of sign, in the order in which the kinds first came. Along the line runs time; where the chat has
 * no times, its messages.
 */
export function rowsOf({ signs, messages, from, to }: Pick<Findings, 'signs' | 'messages' | 'from' | 'to'>): Row[] {
  const byTime = to > from && signs.every(({ at }) => !Number.isNaN(at));
  const placeOf = (sign: Sign) =>
    byTime ? (sign.at - from) / (to - from) : messages > 1 ? sign.message / (messages - 1) : 0.5;
  const kinds = Map.groupBy(signs, ({ kind }) => kind);
  return [...kinds].map(([kind, own]) => ({ kind, signs: own, dots: dotsOf(own.map(placeOf)) }));
}

function dotsOf(places: readonly number[]): Dot[] {
  const bins = new Map<number, number>();
  for (const place of places) {
    const bin = Math.round(Math.min(1, Math.max(0, place)) * DOTS);
    bins.set(bin, (bins.get(bin) ?? 0) + 1);
  }
  return [...bins].map(([bin, count]) => ({ place: bin / DOTS, count }));
}

/** Of one message, each kind once: two rules may have seen the same. */
export function onceEach(signs: readonly Sign[]): Sign[] {
  const seen = new Set<number>();
  return signs.filter(({ message }) => !seen.has(message) && seen.add(message));
}
