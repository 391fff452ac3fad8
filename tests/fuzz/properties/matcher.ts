import fc from 'fast-check';
import type { Speaker } from '../../../lib/message';
import { agreementOn } from '../../engine/agree';
import { DISGUISES, lines, someRules, text } from '../../engine/chat-text';
import type { Property } from '../property';
import { anyText } from '../texts';

const disguisedLine = fc
  .tuple(fc.constantFrom(...lines), fc.constantFrom(...DISGUISES), fc.nat(12))
  .map(([line, how, at]) =>
    line
      .split(' ')
      .map((one, k) => (k === at ? how(one) : one))
      .join(' '),
  );

export default {
  says: 'the fast matcher finds what the slow and plain one finds',
  runs: 300,
  property: fc.property(
    fc.oneof(text, disguisedLine, anyText),
    fc.constantFrom<Speaker>('other', 'self', 'unknown'),
    agreementOn(someRules),
  ),
} satisfies Property;
