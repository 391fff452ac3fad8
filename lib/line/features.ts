import { type LineWords, lineWords } from './words';

/** Words so far apart still make a pair: "send … pic" says more than what stands between. */
const REACH = 3;
/** So many letters of a word stand for all its forms (`send`, `sends`, `sending`). */
const STEM = 4;
/** Words whose numbers are remembered, beside those of sets. */
const MOST_REMEMBERED = 4000;
const KIND_OF_FEATURE = { single: 0, neighbours: 1, apart: 2, three: 3 } as const;

/** How a text is read into words, and which sets of words each belongs to. */
export type LineReading = LineWords & {
  sets: ReadonlyMap<string, readonly string[]>;
};

/** The features of a message, each once; only until the next message is read. */
export type LineFeatures = (text: string) => readonly number[];

/**
 * Makes a reader of features: words, pairs of words up to three apart, and three in a row, each word also by its stem and by
 * the sets it belongs to. A feature is a number below `2 ** bits` (hashing trick, Weinberger et al. 2009).
 */
export function createLineFeatures(bits: number, { sets, ...reading }: LineReading): LineFeatures {
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

  // Loops by number: every message of a page is read here, and iterators took half of the time.
  function addPairs(ways: Int32Array, others: Int32Array, kind: number): void {
    for (let k = 0; k < ways.length; k += 1) {
      const way = ways[k] as number;
      for (let n = 0; n < others.length; n += 1) add(mix(way, others[n] as number, kind) & mask);
    }
  }

  return (text) => {
    found.length = 0;
    const row = rowOf(text);
    for (let place = 0; place < row.length; place += 1) {
      const ways = row[place] as Int32Array;
      addPairs(ways, NOTHING, KIND_OF_FEATURE.single);
      const end = Math.min(row.length - 1, place + REACH);
      for (let other = place + 1; other <= end; other += 1) {
        const kind = other === place + 1 ? KIND_OF_FEATURE.neighbours : KIND_OF_FEATURE.apart;
        addPairs(ways, row[other] as Int32Array, kind);
      }
      if (place + 2 >= row.length) continue;
      const [one, two, three] = [ways[0], row[place + 1]?.[0], row[place + 2]?.[0]] as [number, number, number];
      add(mix(mix(one, two, KIND_OF_FEATURE.three), three, KIND_OF_FEATURE.three) & mask);
    }
    for (let k = 0; k < found.length; k += 1) seen[found[k] as number] = 0;
    return found;
  };

  /** The words of a text as numbers, between two edges. */
  function rowOf(text: string): Int32Array[] {
    const row: Int32Array[] = [EDGE.begins];
    for (const word of lineWords(text, reading)) row.push(numbersOf(word));
    row.push(EDGE.ends);
    return row;
  }
}

/** FNV-1a over the UTF-16 units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let k = 0; k < text.length; k += 1) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  return hash;
}

/** Single features are pairs with this. */
const NOTHING = Int32Array.of(0);
const EDGE = { begins: Int32Array.of(hashOf('<s>')), ends: Int32Array.of(hashOf('</s>')) };

/** Joins two numbers so that their order and the kind of feature count; the factors are those of xxHash and MurmurHash. */
function mix(one: number, other: number, kind: number): number {
  let hash = Math.imul(one ^ Math.imul(other, 0x9e3779b1) ^ Math.imul(kind, 0x85ebca6b), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f);
  return hash ^ (hash >>> 13);
}
