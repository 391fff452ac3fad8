import { expect, it } from 'vitest';
import { agreementOn } from './agree';
import { askingRules, lines, someRules } from './chat-text';

const expectAgreement = agreementOn(someRules);

/** Random texts, and these in disguise, are compared in `tests/fuzz`. */
it('the fast matcher agrees with the slow one on every sixth example of every rule', () => {
  expect(lines.length).toBeGreaterThan(3000);
  for (const [k, line] of lines.entries())
    if (k % 6 === 0) expectAgreement(line, (['other', 'self', 'unknown'] as const)[(k / 6) % 3]);
});

it('the fast matcher agrees with the slow one on what is asked at the end of a message, and on the same words as they are said', () => {
  const asked = lines.filter((line) => /[a-z]\?$/.test(line)).filter((_, k) => k % 3 === 0);
  const expectAgreementOnAsking = agreementOn(askingRules);
  expect([Object.keys(askingRules.rules).length, asked.length].every((count) => count > 20)).toBe(true);
  for (const line of asked) for (const one of [line, line.slice(0, -1)]) expectAgreementOnAsking(one, 'other');
});
