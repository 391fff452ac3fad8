import type { Graph } from '../machine/graph';
import type { CompiledPack } from '../pack/compiled-pack';
import { listAt } from '../pack/lists';
import { OP } from '../patterns/program';
import { itemsFrom, type Parts } from './items';
import { eachWordTaken } from './parts';

/** The words that each part of a pattern may begin with, a bit a word; worked out when a pattern is first asked for. */
export type FirstWords = { parts: Parts; known: (readonly Uint32Array[] | undefined)[] };

/**
 * Whether a text holds, for each part of a pattern, a word that it may begin with. Where it does not, the pattern cannot
 * match, and trying it at every place is spared: most vetoes speak of something else than the text at hand.
 */
export function mayMatch(first: FirstWords, pack: CompiledPack, pattern: number, graph: Graph): boolean {
  const known = first.known[pattern] ?? learn(first, pack, pattern);
  for (const bits of known) if (!holdsAny(graph, bits)) return false;
  return true;
}

function holdsAny({ word, edges }: Graph, bits: Uint32Array): boolean {
  const end = bits.length << 5;
  for (let edge = 0; edge < edges; edge++) {
    const number = word[edge] as number;
    if (number < end && ((bits[number >>> 5] as number) >>> (number & 31)) & 1) return true;
  }
  return false;
}

function learn({ parts, known }: FirstWords, { starts, segments }: CompiledPack, pattern: number) {
  const start = starts[pattern] as number;
  const bits = Array.from(listAt(segments, pattern), (back) => bitsOf(wordsFrom(parts, start - back)));
  known[pattern] = bits.filter((one) => one.length > 0);
  return known[pattern];
}

/** The words that the part at a step may begin with; none where it may begin with something else. */
function wordsFrom(parts: Parts, step: number): number[] {
  const { items, found } = itemsFrom(parts, step, 0, true);
  const words: number[] = [];
  for (let k = 0; k < items.length; k += 2) {
    const at = items[k] as number;
    const op = parts.machine.op[at];
    if (op === OP.ENDS || op === OP.ASKS) return [];
    // A gap need not be gone through: what stands behind it is among the items too.
    eachWordTaken(parts, at, (word) => words.push(word));
  }
  return found.length > 0 ? [] : words;
}

function bitsOf(words: readonly number[]): Uint32Array {
  const bits = new Uint32Array(words.length === 0 ? 0 : (Math.max(...words) >>> 5) + 1);
  for (const word of words) bits[word >>> 5] = (bits[word >>> 5] as number) | (1 << (word & 31));
  return bits;
}
