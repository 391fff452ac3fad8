import fc from 'fast-check';
import { expect } from 'vitest';
import { formats } from '../../../lib/exports/all';
import type { Property } from '../property';

/** Text of the bits that formats are made of, so that their readers are really entered. */
const bits = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        '"',
        '\\',
        ',',
        ':',
        '\n',
        '\r',
        ': ',
        ' - ',
        '<sms ',
        '<smses>',
        '/>',
        '<h4>',
      ),
      fc.constantFrom(
        '"messages":[',
        '"participants":',
        '"sender_name":',
        '12/11/2023, 18:02 - Mia: ',
        'text,date,from\n',
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

export default {
  says: 'no reader of an export throws, wherever its text is cut',
  runs: 600,
  property: fc.property(bits, fc.nat(40), (text, at) => {
    for (const format of formats) {
      const sure = format.recognise(text, { file: 'a' });
      expect(sure).toBeGreaterThanOrEqual(0);
      expect(sure).toBeLessThanOrEqual(1);
      const cut = [text.slice(0, at), text.slice(at)];
      for (const found of format.read(cut, { file: 'a' })) expect(found.kind).toBeTypeOf('string');
    }
  }),
} satisfies Property;
