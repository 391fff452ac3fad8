import { describe, expect, test } from 'vitest';
import type { Weighed } from '../../lib/conversation/evidence/weigh';
import { newConversation } from '../../lib/conversation/record/conversation';
import { tagOf } from '../../lib/conversation/record/heard';
import { behaviour } from '../../lib/conversation/score/behaviour';
import type { Kind, Slot } from '../../lib/engine/rule';
import type { Speaker } from '../../lib/message';
import { context } from './say';

type Line = { from?: Speaker; question?: boolean; command?: boolean; you?: number; i?: number; acceptsNo?: boolean };

const child: Line = { from: 'self' };

function behaved(lines: Line[], signs: { kind: Kind; slot?: Slot; rank?: number }[] = [], within = context): number {
  const conversation = newConversation();
  conversation.heard.tag = lines.map(
    ({ from = 'other', question = false, command = false, you = 0, i = 0, acceptsNo = false }) =>
      tagOf(from, { words: 4, question, command, you, i }, acceptsNo),
  );
  const weighed = signs.map((sign) => ({ rank: 0, slot: undefined, ...sign }) as Weighed);
  return behaviour(conversation, weighed, within);
}

/** The child begins and answers each message, so that nothing of it is behaviour worth a point. */
function talk(of: Line[]): Line[] {
  return of.flatMap((line) => [child, line]);
}

function lines(count: number, line: Line = {}): Line[] {
  return Array.from({ length: count }, () => line);
}

describe('how the other talks', () => {
  test('counts from the tenth message on: who wrote first, to somebody new', () => {
    expect(behaved(lines(10))).toBe(1);
    expect(behaved(lines(9))).toBe(0);
    expect(behaved(talk(lines(10)))).toBe(0);
    expect(behaved(lines(10), [], { ...context, relation: 'known' })).toBe(0);
  });

  test('asking much is worth points where two different facts were asked for', () => {
    const asking = talk([...lines(5, { question: true }), ...lines(5)]);
    const facts = (...slots: Slot[]) => slots.map((slot) => ({ kind: 'personal-probe' as const, slot }));
    expect(behaved(asking, facts('school', 'address'))).toBe(1.5);
    expect(behaved(asking, facts('school', 'school'))).toBe(0);
    expect(behaved(talk([...lines(9, { question: true }), ...lines(11)]), facts('school', 'address'))).toBe(0);
  });

  test('so is speaking of the child five times, and half as often again as of oneself', () => {
    expect(behaved(talk([...lines(5, { you: 1 }), ...lines(5)]))).toBe(0.5);
    expect(behaved(talk([...lines(4, { you: 1 }), ...lines(6)]))).toBe(0);
    expect(behaved(talk([...lines(6, { you: 1 }), ...lines(4, { i: 1 })]))).toBe(0.5);
    expect(behaved(talk([...lines(5, { you: 1 }), ...lines(5, { i: 1 })]))).toBe(0);
  });

  test('and ordering about in more than a quarter of the messages', () => {
    expect(behaved(talk([...lines(3, { command: true }), ...lines(7)]))).toBe(1);
    expect(behaved(talk([...lines(5, { command: true }), ...lines(15)]))).toBe(0);
  });

  test('and writing four times without an answer, twice, where nobody else could have answered', () => {
    const rows = [child, ...lines(4), child, ...lines(4), child, ...lines(2)];
    expect(behaved(rows)).toBe(1);
    expect(behaved(rows, [], { ...context, audience: 'group' })).toBe(0);
    expect(behaved([child, ...lines(8), child, ...lines(3)])).toBe(0);
  });

  test('looks at the newest thirty messages of the other', () => {
    const orders = (late: number) => talk([...lines(20, { command: true }), ...lines(late)]);
    expect(behaved(orders(22))).toBe(1);
    expect(behaved(orders(23))).toBe(0);
  });

  test('a no that is taken well within five messages speaks for them, however few there were', () => {
    const refused = (late: number) => [child, ...lines(late), { acceptsNo: true }];
    expect(behaved(refused(4), [{ kind: 'self-refusal' }])).toBe(-1.5);
    expect(behaved(refused(5), [{ kind: 'self-refusal' }])).toBe(0);
    expect(behaved(refused(4))).toBe(0);
    expect(behaved([child, { from: 'self', acceptsNo: true }], [{ kind: 'self-refusal' }])).toBe(0);
  });
});
