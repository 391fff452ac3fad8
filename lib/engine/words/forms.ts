import type { Lexicon } from '../../text/lexicon';
import type { WordClasses } from '../../text/word-classes';
import { wordCode } from '../../text/word-code';
import type { CompiledPack } from '../pack/compiled-pack';

/**
 * How a spelling is read, with words as numbers. `edges` are quadruples (from, to, word, age) on its own places: 0 where it
 * begins, `inside` places in between, `inside + 1` where it ends. A filler has none.
 */
export type Form = {
  text: string;
  /** A word that is known by its code alone; its `text` is empty. */
  code?: number;
  inside: number;
  edges: Int32Array;
  filler: boolean;
  emoji: boolean;
  /** Makes something else of a number before it: `20 quid`, `5 pm`. */
  unit: boolean;
  /** What the shape counts: `COUNTS` bits. */
  counts: number;
};

export const COUNTS = { YOU: 1, I: 2, QUESTION: 4, COMMAND: 8 } as const;

/** The number of a word; 0 for one that no pattern names. */
export type NumberOf = (word: string) => number;

export function numbersOf(words: readonly string[]): NumberOf {
  const numbers = new Map(words.map((word, k) => [word, k + 1]));
  return (word) => numbers.get(word) ?? 0;
}

/** Forms that are no spelling: any other word, a number, a number that may be an age, any other emoji. */
export const OTHER = { WORD: 0, NUMBER: 1, AGE: 2, EMOJI: 3 } as const;

/** Every spelling that is read as something, behind the `OTHER` ones: lexicon, words of patterns, number words, units, emoji. */
export function formsOf({ words, lexicon }: CompiledPack, numberOf: NumberOf, classes: WordClasses): Form[] {
  const readings = new Map<string, string[][]>();
  for (const word of classes.words) readings.set(word, [[word]]);
  for (const word of words) if (!word.startsWith('#')) readings.set(word, [[word]]);
  for (const [spelling, listed] of Object.entries(lexicon.spellings))
    readings.set(
      spelling,
      [listed].flat().map((reading) => reading.split(' ').filter(Boolean)),
    );
  for (const word of [...lexicon.you, ...lexicon.i, ...lexicon.questions, ...lexicon.commands])
    if (!readings.has(word) && !word.includes(' ')) readings.set(word, [[word]]);
  const other = (ways: string[][]) => formOf('', ways, lexicon, numberOf, classes);
  const emoji = Object.entries(lexicon.emoji).map(([sign, meanings]): [string, string[][]] => [
    sign,
    [[sign], ...meanings.map((word) => [word])],
  ]);
  const number = other([['']]);
  const written = new Set([...readings.keys()].map(wordCode));
  const edges = Int32Array.of(0, 1, 0, 0, 0, 1, numberOf('#Sexual'), 0);
  const coded = (lexicon.sexual ?? [])
    .filter((code) => !written.has(code))
    .map((code): Form => ({ ...number, code, edges }));
  return [
    other([['']]),
    { ...number, edges: Int32Array.of(0, 1, 0, 0, 0, 1, numberOf('#Number'), 0) },
    { ...number, edges: Int32Array.of(0, 1, 0, 0, 0, 1, numberOf('#Number'), 0, 0, 1, numberOf('#Age'), 0) },
    { ...number, emoji: true },
    ...[...readings, ...emoji].map(([text, ways]) => formOf(text, ways, lexicon, numberOf, classes)),
    ...coded,
  ];
}

export function formOf(
  text: string,
  ways: readonly string[][],
  lexicon: Lexicon,
  numberOf: NumberOf,
  classes: WordClasses,
): Form {
  const inside = ways.reduce((sum, words) => sum + Math.max(0, words.length - 1), 0);
  const steps: [from: number, to: number, word: number, age: number][] = [];
  let next = 1;
  let counts = 0;
  for (const words of ways) {
    let from = 0;
    words.forEach((word, k) => {
      const to = k === words.length - 1 ? inside + 1 : next++;
      const age = classes.ageOf(word) ?? 0;
      steps.push([from, to, numberOf(word), age]);
      for (const name of classes.of(word)) steps.push([from, to, numberOf(`#${name}`), age]);
      from = to;
    });
    counts |= countsOf(words, lexicon);
  }
  steps.sort((a, b) => a[0] - b[0]);
  return {
    text,
    inside,
    edges: Int32Array.from(steps.flat()),
    filler: ways.length === 1 && ways[0]?.length === 0,
    emoji: /^\p{Extended_Pictographic}/u.test(text),
    unit: classes.isUnit(text),
    counts,
  };
}

function countsOf(words: readonly string[], { you, i, questions, commands }: Lexicon): number {
  const [first = '', second = ''] = words;
  return (
    (words.some((word) => you.includes(word)) ? COUNTS.YOU : 0) |
    (words.some((word) => i.includes(word)) ? COUNTS.I : 0) |
    (questions.includes(first) ? COUNTS.QUESTION : 0) |
    (commands.includes(first) || commands.includes(`${first} ${second}`) ? COUNTS.COMMAND : 0)
  );
}
