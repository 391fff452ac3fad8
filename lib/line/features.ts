import { toneWords } from '../tone/features';

/** Words of one message that are looked at; a longer one says no more about what it asks. */
const MOST_WORDS = 60;
/** Words so far apart still make a pair: "send … pic" says more than what stands between. */
const REACH = 3;
/** So many letters of a word stand for all its forms (`send`, `sends`, `sending`). */
const STEM = 4;
/** Words whose numbers are remembered, beside those of sets. */
const MOST_REMEMBERED = 4000;
const KIND_OF_FEATURE = { single: 0, neighbours: 1, apart: 2, three: 3 } as const;

/** What a word is read as, and which sets of words it belongs to. */
export type LineWords = {
  spellings: ReadonlyMap<string, readonly string[]>;
  sets: ReadonlyMap<string, readonly string[]>;
};

/** The features of a message, each once; only until the next message is read. */
export type LineFeatures = (text: string) => readonly number[];

/**
 * Makes a reader of features: words, pairs of words up to three apart, and three in a row, each word also by its stem and by
 * the sets it belongs to. A feature is a number below `2 ** bits` (hashing trick, Weinberger et al. 2009).
 */
export function createLineFeatures(bits: number, { spellings, sets }: LineWords): LineFeatures {
  const mask = 2 ** bits - 1;
  const seen = new Uint8Array(2 ** bits);
  const numbers = new Map<string, Int32Array>();
  const found: number[] = [];

  function add(feature: number): void {
    if (seen[feature] === 1) return;
    seen[feature] = 1;
    found.push(feature);
  }

  function numbersOf(word: string): Int32Array {
    const known = numbers.get(word);
    if (known) return known;
    const stem = word.length > STEM ? [`~${word.slice(0, STEM)}`] : [];
    const made = Int32Array.from([word, ...(sets.get(word) ?? []).map((set) => `#${set}`), ...stem], hashOf);
    if (numbers.size < MOST_REMEMBERED || sets.has(word)) numbers.set(word, made);
    return made;
  }

  return (text) => {
    found.length = 0;
    const words = toneWords(text).flatMap((word) => spellings.get(word) ?? [word]);
    const row = [EDGE.begins, ...words.slice(0, MOST_WORDS).map(numbersOf), EDGE.ends];
    for (const [place, ways] of row.entries()) {
      for (const way of ways) {
        add(mix(way, 0, KIND_OF_FEATURE.single) & mask);
        for (let apart = 1; apart <= REACH && place + apart < row.length; apart += 1) {
          const kind = apart === 1 ? KIND_OF_FEATURE.neighbours : KIND_OF_FEATURE.apart;
          for (const other of row[place + apart] as Int32Array) add(mix(way, other, kind) & mask);
        }
      }
      const [next, last] = [row[place + 1]?.[0], row[place + 2]?.[0]];
      if (next === undefined || last === undefined) continue;
      add(mix(mix(ways[0] as number, next, KIND_OF_FEATURE.three), last, KIND_OF_FEATURE.three) & mask);
    }
    for (const feature of found) seen[feature] = 0;
    return found;
  };
}

/** FNV-1a over the UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let k = 0; k < text.length; k += 1) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  return hash;
}

const EDGE = { begins: Int32Array.of(hashOf('<s>')), ends: Int32Array.of(hashOf('</s>')) };

/** Joins two numbers so that their order and the kind of feature count; the factors are those of xxHash and MurmurHash. */
function mix(one: number, other: number, kind: number): number {
  let hash = Math.imul(one ^ Math.imul(other, 0x9e3779b1) ^ Math.imul(kind, 0x85ebca6b), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f);
  return hash ^ (hash >>> 13);
}
