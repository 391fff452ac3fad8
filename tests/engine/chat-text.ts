import fc from 'fast-check';
import { compile } from '../../lib/engine/pack/compile';
import type { PackSource } from '../../lib/engine/pack/pack';
import english from '../../rules/en';

/** Every seventh rule, all guards: enough of every kind of pattern, and quick. */
export const someRules: PackSource = {
  ...english.source,
  rules: Object.fromEntries(Object.entries(english.source.rules).filter((_, k) => k % 7 === 3)),
};

/** All rules for which it matters whether something is asked. */
export const askingRules: PackSource = {
  ...english.source,
  rules: Object.fromEntries(
    Object.entries(english.source.rules).filter(([, { match }]) => match.some((one) => one.includes('?'))),
  ),
};

const spellings = Object.keys(someRules.lexicon.spellings);
const words = compile(someRules).words.filter((one) => !one.startsWith('#'));
const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 3, arbitrary: fc.constantFrom(...spellings) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...Object.keys(someRules.lexicon.emoji),
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
/** How people write so that a filter does not see it. */
export const DISGUISES: ((text: string) => string)[] = [
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
/** A message of the words that rules are made of, some of them in disguise. */
export const text = fc.array(fc.tuple(disguised, glue), { maxLength: 12 }).map((pairs) => pairs.flat().join(''));

const files = import.meta.glob<{
  examples?: { flags: unknown[]; passes: unknown[]; misses?: unknown[]; overflags?: unknown[] };
}>(['../../rules/en/*/*.ts', '!../../rules/en/{words,guards,vetoes,lexicon}/*'], { eager: true });
const examples = Object.values(files).flatMap((file) => (file.examples ? Object.values(file.examples).flat() : []));
/** Every line that stands beside a rule as its proof. */
export const lines = examples.map((example) =>
  typeof example === 'string'
    ? example
    : Array.isArray(example)
      ? example.join(' ')
      : (example as { text: string }).text,
);
