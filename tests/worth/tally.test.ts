import { expect, test } from 'vitest';
import type { Rule, RuleId } from '../../lib/engine/rule';
import { look } from '../../scripts/worth/look';
import { proved } from '../../scripts/worth/proved';
import { count, createTally } from '../../scripts/worth/tally';
import { isIdle, weigh } from '../../scripts/worth/weigh';
import { tinyPack } from '../engine/tiny-pack';

const rules: Record<RuleId, Rule> = {
  'secrecy/quiet': {
    match: ['keep it quiet', 'keep it', 'between us'],
    unless: ['quiet please', 'in the library', 'on the moon'],
    confidence: 'certain',
    means: '',
  },
  'secrecy/hush': { match: ['hush ..4 us'], confidence: 'weak', means: '' },
};
const compiled = tinyPack(rules);
/** Patterns are numbered as they are first named. */
const [quiet, keep, between, please, library, moon, hush] = [0, 1, 2, 3, 4, 5, 6] as const;

function tallyOf(texts: readonly string[]) {
  const tally = createTally(compiled);
  for (const text of texts) count(tally, compiled, [look(compiled, text, 'other')], true);
  return tally;
}

function idleAfter(texts: readonly string[], flags: string[] = []): string[] {
  const needed = proved(compiled, new Map([['secrecy/quiet', { flags, passes: [] }]]));
  const pack = { rules, guards: {}, words: {}, lexicon: compiled.lexicon };
  return weigh(pack, compiled, tallyOf(texts), needed)
    .filter(isIdle)
    .map((one) => one.source);
}

test('a pattern is alone where no other of its kind is found', () => {
  const { patterns, rules: worth } = tallyOf(['keep it quiet', 'keep it', 'hush this is between us']);
  expect([quiet, keep, between, hush].map((one) => patterns[one]?.found.risky)).toEqual([1, 2, 1, 1]);
  expect([quiet, keep, between, hush].map((one) => patterns[one]?.alone.risky)).toEqual([0, 1, 0, 0]);
  expect(worth.map(({ alone }) => alone.risky)).toEqual([2, 0]);
});

test('the surer of two is missed, the other is not', () => {
  const { patterns } = tallyOf(['hush this is between us']);
  expect(patterns[between]?.surest.risky).toBe(1);
  expect(patterns[hush]?.surest.risky).toBe(0);
});

test('what a veto takes back is no sign, and the veto is alone where no other takes it back', () => {
  const { patterns, vetoes } = tallyOf(['keep it quiet please', 'in the library keep it quiet please', 'quiet please']);
  expect(patterns[quiet]?.found.risky).toBe(0);
  expect([vetoes[please]?.found.risky, vetoes[please]?.alone.risky]).toEqual([2, 1]);
  expect([vetoes[library]?.found.risky, vetoes[moon]?.found.risky]).toEqual([1, 0]);
});

test('what neither a message nor an example needs is idle', () => {
  const all = ['keep it', 'keep it quiet please', 'keep it in the library'];
  expect(idleAfter(all)).toEqual(['keep it quiet', 'between us', 'on the moon', 'hush ..4 us']);
  expect(idleAfter(all, ['this is between us'])).not.toContain('between us');
});
