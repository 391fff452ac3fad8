import fc from 'fast-check';
import { expect } from 'vitest';
import { compile } from '../../../lib/engine/pack/compile';
import type { PackSource } from '../../../lib/engine/pack/pack';
import { PatternError } from '../../../lib/engine/patterns/pattern';
import lexicon from '../../../rules/en/lexicon';
import { agreementOn } from '../../engine/agree';
import type { Property } from '../property';

const words = { Adult: ['mum', 'step dad', '#Carer'], Carer: ['foster mum'], Loop: ['a', '#Loop'], Empty: [] };
const WORDS = ['tell', 'your', 'mum', 'dont', 'ur', 'do not', 'snap', '👻', 'e-mail', 'lol', 'is', '12'];
const SIGNS = [
  '(',
  ')',
  '|',
  '?',
  '!',
  '^',
  '$',
  '$?',
  '..2',
  '..9',
  '..',
  '..12',
  '#Adult',
  '#Age',
  '#Loop',
  '#Empty',
];
const soup = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
      fc.constantFrom(...SIGNS),
      fc.string({ maxLength: 3 }),
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(' '));
/** Patterns that are mostly good, so that they are really compiled. */
const { pattern } = fc.letrec<{ pattern: string; item: string }>((tie) => ({
  item: fc.oneof(
    { depthSize: 'small' },
    { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
    fc.constantFrom('#Adult', '#Age', '..2', 'tell ..1'),
    fc.constantFrom(...WORDS).map((word) => `!${word.split(' ')[0]}`),
    fc.tuple(tie('pattern'), tie('pattern'), fc.constantFrom('', '?')).map(([a, b, maybe]) => `(${a}|${b})${maybe}`),
  ),
  pattern: fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((items) => items.join(' ')),
}));
const said = fc.array(fc.constantFrom(...WORDS, 'step dad', 'foster mum', 'im 12', '.', '?'), { maxLength: 9 });

const packOf = (match: string): PackSource => ({
  rules: { 'secrecy/a': { match: [match], confidence: 'certain', means: '' } },
  guards: {},
  words,
  lexicon,
});

export default {
  says: 'a pattern is refused with a sentence that names it, or it is matched as it is meant',
  runs: 150,
  property: fc.property(fc.oneof(soup, pattern), said, (source, text) => {
    try {
      compile(packOf(source));
    } catch (error) {
      expect(error).toBeInstanceOf(PatternError);
      expect((error as PatternError).message).toMatch(/^secrecy\/a: “[\s\S]*” .{10,}[.”)]$/);
      return;
    }
    agreementOn(packOf(source))(text.join(' '));
  }),
} satisfies Property;
