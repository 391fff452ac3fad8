import { expect, it } from 'vitest';
import { agreementOn } from './agree';
import { lines, someRules } from './chat-text';

const expectAgreement = agreementOn(someRules);

/** Random texts, and these in disguise, are compared in `tests/fuzz`. */
it('the fast matcher agrees with the slow one on every sixth example of every rule', () => {
  expect(lines.length).toBeGreaterThan(3000);
  for (const [k, line] of lines.entries())
    if (k % 6 === 0) expectAgreement(line, (['other', 'self', 'unknown'] as const)[(k / 6) % 3]);
});
