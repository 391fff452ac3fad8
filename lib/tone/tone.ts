import type { Tone } from '../engine/sighting';
import type { Speaker } from '../message';
import { toneWords } from './features';

/** Learned by `npm run learn` from invented chats; each feature leans towards worry (above 0) or everyday talk. */
export type ToneWeights = { bias: number; weights: Record<string, number> };

export type ReadTone = (text: string, speaker: Speaker) => Tone;

const NOTHING: Tone = { sum: 0, clues: 0 };

/**
 * Makes a reader of tone. The tone of a talk says how alike it is, on the whole, to invented talks in which someone leads
 * a child somewhere: who asks, who answers in one word, who is nice first. It names no sign and raises nothing by itself.
 */
export function createTone({ weights }: ToneWeights): ReadTone {
  const leanings = indexOf(weights);
  const { numbers, pairKey, pairs, likely } = leanings;
  return (text, speaker) => {
    if (speaker === 'unknown') return NOTHING;
    const met: number[] = [];
    let sum = 0;
    const add = (key: number, leaning: number | undefined) => {
      if (leaning === undefined || met.includes(key)) return;
      met.push(key);
      sum += leaning;
    };
    const words = toneWords(text).map((word) => numbers.get(word) ?? UNKNOWN);
    // In the order of `toneFeatures`: what is added in another order is not quite the same sum.
    for (let k = 0; k < words.length; k++) {
      const word = words[k] as number;
      if (word === UNKNOWN) continue;
      add(word, (speaker === 'self' ? leanings.self : leanings.other)[word]);
      if (speaker === 'self') continue;
      for (let apart = 1; apart <= 2 && k + apart < words.length; apart++) {
        const partner = words[k + apart] as number;
        const key = pairKey(word, partner, apart);
        if (partner !== UNKNOWN && likely[key % likely.length]) add(key, pairs.get(key));
      }
    }
    return { sum, clues: met.length };
  };
}

/** The number of a word that no weight names. */
const UNKNOWN = 0;

/** The weights by numbers instead of names (`toneFeatures`), so that reading a message makes no strings. */
function indexOf(weights: ToneWeights['weights']) {
  const numbers = new Map<string, number>();
  const names = Object.entries(weights).map(([name, leaning]) => {
    const [word = '', partner] = name.slice(2).split(/[_~]/);
    for (const one of [word, partner]) {
      if (one !== undefined && !numbers.has(one)) numbers.set(one, numbers.size + 1);
    }
    return { isSelf: name.startsWith('s:'), word, partner, apart: name.includes('~') ? 2 : 1, leaning };
  });
  const size = numbers.size + 1;
  const pairKey = (word: number, partner: number, apart: number) => (apart * size + word) * size + partner;
  const self: (number | undefined)[] = Array.from({ length: size });
  const other: (number | undefined)[] = Array.from({ length: size });
  const pairs = new Map<number, number>();
  // Most words that stand side by side weigh nothing together, and this says so sooner than the map.
  const likely = new Uint8Array(1 << 16);
  for (const { isSelf, word, partner, apart, leaning } of names) {
    const number = numbers.get(word) ?? UNKNOWN;
    if (partner !== undefined) {
      const key = pairKey(number, numbers.get(partner) ?? UNKNOWN, apart);
      pairs.set(key, leaning);
      likely[key % likely.length] = 1;
    } else if (isSelf) self[number] = leaning;
    else other[number] = leaning;
  }
  return { numbers, pairKey, self, other, pairs, likely };
}
