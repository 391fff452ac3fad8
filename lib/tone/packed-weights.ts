import { readNumbers, writeNumbers } from '../engine/pack/columns';
import { wordsOf } from './features';

/**
 * What features weigh (`toneFeatures`), as text: a third of what their names would take, and a page makes no string for each.
 * Words are numbered from 1 on, in their order; a feature of one word is a pair with 0.
 */
export type PackedWeights = {
  /** Each word that some feature names, divided by spaces. */
  words: string;
  /** All that any feature weighs, the commonest first. */
  values: number[];
  other: PackedSide;
  self: PackedSide;
};

/**
 * Features by their first word, as gaps: to the last first word, how many there are, and from one second word to the next; and
 * the place in `values` of what each weighs.
 */
type PackedSide = { features: string; weights: string };

/** @param weights by names as `toneFeatures` gives them; few of them differ */
export function packWeights(weights: Readonly<Record<string, number>>): PackedWeights {
  const features = Object.entries(weights).map(([name, weight]) => ({ ...wordsOf(name), weight }));
  const words = [...new Set(features.flatMap(({ word, next }) => (next === undefined ? [word] : [word, next])))].sort();
  const numbers = new Map(words.map((word, place) => [word, place + 1]));
  const numbered = features.map(({ isSelf, word, next, weight }) => ({
    isSelf,
    weight,
    first: numbers.get(word) ?? 0,
    second: next === undefined ? 0 : (numbers.get(next) ?? 0),
  }));
  const values = commonestFirst(Object.values(weights));
  const side = (isSelf: boolean) =>
    packSide(
      numbered.filter((one) => one.isSelf === isSelf),
      values,
    );
  return { words: words.join(' '), values, other: side(false), self: side(true) };
}

type Numbered = { first: number; second: number; weight: number };

function commonestFirst(values: readonly number[]): number[] {
  const all = [...Map.groupBy(values, (value) => value)];
  return all.toSorted(([one, some], [other, more]) => more.length - some.length || one - other).map(([value]) => value);
}

function packSide(features: readonly Numbered[], values: readonly number[]): PackedSide {
  const sorted = features.toSorted((one, other) => one.first - other.first || one.second - other.second);
  const byFirst = Map.groupBy(sorted, ({ first }) => first);
  let before = 0;
  const gaps = [...byFirst].flatMap(([first, all]) => {
    const gap = first - before;
    before = first;
    return [gap, all.length, ...all.map(({ second }, k) => second - (all[k - 1]?.second ?? 0))];
  });
  const places = new Map(values.map((value, place) => [value, place]));
  return {
    features: writeNumbers(gaps),
    weights: writeNumbers(sorted.map(({ weight }) => places.get(weight) ?? 0)),
  };
}

/** The words that are numbered, from 1 on. */
export function packedWords({ words }: PackedWeights): string[] {
  return words === '' ? [] : words.split(' ');
}

/** Tells of each feature of one side the numbers of its words, the second 0 where there is none, and what it weighs. */
export function eachWeight(
  packed: PackedWeights,
  side: 'other' | 'self',
  tell: (first: number, second: number, weight: number) => void,
): void {
  const gaps = readNumbers(packed[side].features);
  const places = readNumbers(packed[side].weights);
  let first = 0;
  let feature = 0;
  for (let k = 0; k < gaps.length; ) {
    first += gaps[k++] as number;
    const end = (gaps[k++] as number) + feature;
    for (let second = 0; feature < end; feature++) {
      second += gaps[k++] as number;
      tell(first, second, packed.values[places[feature] as number] as number);
    }
  }
}
