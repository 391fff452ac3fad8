import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, parsePack } from '../../lib/engine/compile';
import { engineOf } from '../../lib/engine/engine';
import type { Found } from '../../lib/engine/found';
import { createGraph, fillGraph } from '../../lib/engine/graph';
import { judge } from '../../lib/engine/judge';
import { match } from '../../lib/engine/match';
import type { PackSource } from '../../lib/engine/pack';
import type { Hit } from '../../lib/engine/rule';
import type { Speaker } from '../../lib/message';
import { normalise } from '../../lib/text/normalise';
import english from '../../rules/en';
import { walk } from './slow-matcher';

/** The fast matcher and the slow, plain one must say the same about any text. */

/** Every seventh rule, all guards: enough of every kind of pattern, and quick. */
const pack: PackSource = {
  ...english,
  rules: Object.fromEntries(Object.entries(english.rules).filter((_, k) => k % 7 === 3)),
};
const compiled = compile(pack);
const { patterns } = parsePack(pack);
const engine = engineOf(compiled);

function slowly(text: string, speaker: Speaker): { hits: Hit[]; marks: string[] } {
  const lattice = normalise(text, engine.vocabulary);
  const graph = createGraph();
  fillGraph(graph, lattice, engine.numberOf);
  const known = new Map<number, Found[]>();
  const find = (number: number): Found[] => {
    const pattern = patterns[number];
    const found = known.get(number) ?? (pattern ? walk(pattern, lattice) : []);
    known.set(number, found);
    return found;
  };
  const hits = compiled.rules.flatMap((rule) => judge(rule, compiled.guards, graph, find, speaker) ?? []);
  const marks = compiled.guards.filter(
    ({ reach, match: own }) => reach === 'nearby' && own.some((number) => find(number).length > 0),
  );
  return { hits, marks: marks.map(({ id }) => id) };
}

function expectAgreement(text: string, speaker: Speaker = 'other'): void {
  const { hits, marks } = match(compiled, text, speaker);
  expect({ hits, marks }, JSON.stringify(text)).toEqual(slowly(text, speaker));
}

/** A way to write every pattern: the first of each alternative, or another one. */
const spellings = Object.keys(pack.lexicon.spellings);
const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...compiled.words.filter((one) => !one.startsWith('#'))) },
  { weight: 3, arbitrary: fc.constantFrom(...spellings) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...Object.keys(pack.lexicon.emoji),
      '👍🏽',
      '❤️',
      '👻',
      '13',
      '12yo',
      '£20',
      '5 pm',
      '17:30',
      '@name_07',
      't.me/x',
      '07700 900123',
      "mum's",
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
);
const DISGUISES: ((text: string) => string)[] = [
  (text) => text.replace(/[aeiou]/g, (letter) => letter.repeat(4)),
  (text) => text.replace(/o/g, '0').replace(/e/g, '3'),
  (text) => text.replace(/a/g, 'а'),
  (text) => text.replace(/o/g, 'о'),
  (text) => [...text].join(' '),
  (text) => [...text].join('.'),
  (text) => text.toUpperCase(),
  (text) => text.replace(/i/g, '1'),
  (text) => text.replace(/./g, '$&\u200b'),
  (text) => `${text.slice(0, 2)}*${text.slice(3)}`,
  (text) => `${text}'s`,
  (text) => `${text.slice(0, 2)}-${text.slice(2)}`,
  (text) => `${text}\u200b`,
  (text) => text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d400 + letter.charCodeAt(0) - 97)),
];
const disguised = fc
  .tuple(
    word,
    fc.constantFrom(
      (text: string) => text,
      (text: string) => text,
      (text: string) => text,
      ...DISGUISES,
    ),
  )
  .map(([text, how]) => how(text));
const glue = fc.constantFrom(' ', ' ', ' ', ' ', ' ', ', ', '. ', '? ', '! ', '\n', '...', '.', '-', '/', '', ' 😂 ');
const text = fc.array(fc.tuple(disguised, glue), { maxLength: 12 }).map((pairs) => pairs.flat().join(''));

const files = import.meta.glob<{
  examples?: { flags: unknown[]; passes: unknown[]; misses?: unknown[]; overflags?: unknown[] };
}>(['../../rules/en/*/*.ts', '!../../rules/en/{words,guards,lexicon}/*'], { eager: true });
const examples = Object.values(files).flatMap((file) => (file.examples ? Object.values(file.examples).flat() : []));
const lines = examples.map((example) =>
  typeof example === 'string'
    ? example
    : Array.isArray(example)
      ? example.join(' ')
      : (example as { text: string }).text,
);

describe('the fast matcher agrees with the slow one', () => {
  it('on every third example of every rule', () => {
    for (const [k, line] of lines.entries())
      if (k % 3 === 0) expectAgreement(line, (['other', 'self', 'unknown'] as const)[(k / 3) % 3]);
  }, 30_000);

  it('on random words, spellings and disguises', () => {
    fc.assert(fc.property(text, fc.constantFrom<Speaker>('other', 'self', 'unknown'), expectAgreement), {
      numRuns: 400,
    });
  });

  it('on examples in disguise', () => {
    const changed = fc
      .tuple(fc.constantFrom(...lines), fc.constantFrom(...DISGUISES), fc.nat(12))
      .map(([line, how, at]) =>
        line
          .split(' ')
          .map((one, k) => (k === at ? how(one) : one))
          .join(' '),
      );
    fc.assert(
      fc.property(changed, (line) => expectAgreement(line)),
      { numRuns: 400 },
    );
  });

  it('on any string at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (line) => expectAgreement(line)),
      { numRuns: 200 },
    );
  });
});
