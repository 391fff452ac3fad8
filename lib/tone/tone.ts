import type { Speaker } from '../message';
import { toneWords } from './features';

/**
 * Learned by `npm run learn` from invented chats: each feature leans towards worry (above 0) or everyday talk. The leaning
 * of a talk is the bias, and what a message of the child and one of the other side weigh on average.
 */
export type ToneWeights = { bias: number; weights: Record<string, number> };

/** @returns how one message leans: what its features weigh together */
export type ReadTone = (text: string, speaker: Speaker) => number;

/**
 * Makes a reader of tone. The tone of a talk says how alike it is, on the whole, to invented talks in which someone leads
 * a child somewhere: who asks, who answers in one word, who is nice first. It names no sign and raises nothing by itself.
 */
export function createTone({ weights }: ToneWeights): ReadTone {
  const { numbers, pairKey, self, other, pairs, likely } = indexOf(weights);
  return (text, speaker) => {
    if (speaker === 'unknown') return 0;
    const met: number[] = [];
    let sum = 0;
    const add = (key: number, leaning: number | undefined) => {
      if (leaning === undefined || met.includes(key)) return;
      met.push(key);
      sum += leaning;
    };
    const isSelf = speaker === 'self';
    const single = isSelf ? self : other;
    const words = toneWords(text).map((word) => numbers.get(word) ?? UNKNOWN);
    // In the order of `toneFeatures`: what is added in another order is not quite the same sum.
    for (let k = 0; k < words.length; k++) {
      const word = words[k] as number;
      if (word === UNKNOWN) continue;
      add(word, single[word]);
      const next = words[k + 1] ?? UNKNOWN;
      const key = pairKey(isSelf, word, next);
      if (next !== UNKNOWN && likely[key % likely.length]) add(key, pairs.get(key));
    }
    return sum;
  };
}

/** The number of a word that no weight names. */
const UNKNOWN = 0;

/** The weights by numbers instead of names (`toneFeatures`), so that reading a message makes no strings. */
function indexOf(weights: ToneWeights['weights']) {
  const numbers = new Map<string, number>();
  const names = Object.entries(weights).map(([name, leaning]) => {
    const [word = '', next] = name.slice(2).split('_');
    for (const one of [word, next]) {
      if (one !== undefined && !numbers.has(one)) numbers.set(one, numbers.size + 1);
    }
    return { isSelf: name.startsWith('s:'), word, next, leaning };
  });
  const size = numbers.size + 1;
  const pairKey = (isSelf: boolean, word: number, next: number) => ((isSelf ? 2 : 1) * size + word) * size + next;
  const self: (number | undefined)[] = Array.from({ length: size });
  const other: (number | undefined)[] = Array.from({ length: size });
  const pairs = new Map<number, number>();
  // Most words that stand side by side weigh nothing together, and this says so sooner than the map.
  const likely = new Uint8Array(1 << 16);
  for (const { isSelf, word, next, leaning } of names) {
    const number = numbers.get(word) ?? UNKNOWN;
    if (next !== undefined) {
      const key = pairKey(isSelf, number, numbers.get(next) ?? UNKNOWN);
      pairs.set(key, leaning);
      likely[key % likely.length] = 1;
    } else if (isSelf) self[number] = leaning;
    else other[number] = leaning;
  }
  return { numbers, pairKey, self, other, pairs, likely };
}
