import { describe, expect, test } from 'vitest';
import { relationOf } from '../../lib/conversation/context';
import { ACCEPTS_NO, observe } from '../../lib/conversation/evidence/observe';
import { weigh } from '../../lib/conversation/evidence/weigh';
import { newConversation } from '../../lib/conversation/record/conversation';
import { chatter, context, DAY, heardAll, hit, judged, lastOf, MINUTE, model, START, said, story } from './say';

/** Where things begin and end: what stands one step inside a limit, and one step outside. */

describe('a no that is taken well', () => {
  const NO = said(START, [hit('self-refusal')], { from: 'self' });
  const points = (before: number, between: number) => {
    const well = (at: number) => said(at, [], { marks: [ACCEPTS_NO] });
    const lines = [
      ...Array.from({ length: before }, (_, i) => well(START - (i + 1) * MINUTE)),
      said(START - 20 * MINUTE, [hit('image-request')]),
      NO,
      ...chatter(between, START + 1000, 1000),
      well(START + MINUTE),
    ];
    return judged(lines).breakdown.behaviour;
  };

  test('speaks for them within five messages after it, and not later', () => {
    expect(points(0, 0)).toBe(-1.5);
    expect(points(0, 4)).toBe(-1.5);
    expect(points(0, 5)).toBe(0);
  });

  test('said before the no it means nothing', () => expect(points(2, 5)).toBe(0));
});

describe('two ages that do not fit', () => {
  const apart = (...ages: [number, number][]) =>
    judged(ages.map(([age, sure], i) => said(START + i * MINUTE, [hit('persona-claim', sure, { age })])));

  test('are noticed in either order, between the youngest and the oldest', () => {
    const found = apart([14, 0.9], [19, 0.9]).combinations;
    expect(found).toHaveLength(1);
    expect(apart([19, 0.9], [14, 0.9]).combinations).toEqual(found);
    expect(apart([14, 0.9], [15, 0.9], [19, 0.9]).combinations).toEqual(found);
  });

  test('count from a confidence of 0.4 on, and need two', () => {
    expect(apart([14, 0.4], [19, 0.4]).combinations).toHaveLength(1);
    expect(apart([14, 0.39], [19, 0.9]).combinations).toEqual([]);
    expect(apart([19, 0.9]).combinations).toEqual([]);
  });

  test('a claim without an age, and an age in another sign, are none', () => {
    const lines = [
      said(START, [hit('persona-claim', 0.9, { age: 14 })]),
      said(START + 1, [hit('persona-claim', 0.9)]),
      said(START + 2, [hit('age-probe', 0.9, { age: 30 })]),
    ];
    expect(judged(lines).combinations).toEqual([]);
  });
});

describe('an established contact', () => {
  const talk = (own: number) =>
    heardAll(Array.from({ length: 300 }, (_, i) => said(START + i, [], { from: i < own ? 'self' : 'other' })));
  const relation = (own: number, after = 30 * DAY) => relationOf(undefined, talk(own), model, START + after);

  test('needs a fifth of the messages from either side', () => {
    expect([59, 60, 240, 241].map((own) => relation(own))).toEqual(['new', 'established', 'established', 'new']);
  });

  test('needs thirty days', () => {
    expect([30 * DAY - 1, 30 * DAY].map((after) => relation(150, after))).toEqual(['new', 'established']);
  });
});

describe('what is kept of one kind', () => {
  const many = (count: number) =>
    heardAll(Array.from({ length: count }, (_, i) => said(START + i * MINUTE, [hit('flattery', i === 0 ? 0.2 : 0.9)])));

  test('are eight; the faintest goes, and other kinds stay', () => {
    expect(many(8).evidence).toHaveLength(8);
    expect(many(9).evidence).toHaveLength(8);
    expect(many(9).evidence.map(({ confidence }) => confidence)).not.toContain(0.2);
    const both = heardAll([
      said(START - 1, [hit('secrecy', 0.2)]),
      ...Array.from({ length: 9 }, (_, i) => said(START + i, [hit('flattery')])),
    ]);
    expect(both.evidence.filter(({ kind }) => kind === 'secrecy')).toHaveLength(1);
  });

  test('is younger than thirty days, to the millisecond', () => {
    const at = (age: number) =>
      observe(newConversation(), [said(START, [hit('secrecy')])], model, START + age).evidence;
    expect(at(30 * DAY - 1)).toHaveLength(1);
    expect(at(30 * DAY)).toHaveLength(0);
  });
});

describe('pressure', () => {
  const sure = (between: number, order: 'before' | 'after') => {
    const press = said(START + (order === 'before' ? 1 : -1) * DAY, [hit('pressure', 1)]);
    const lines = [said(START, [hit('image-request')]), ...chatter(between, START + 1000, 1000), press];
    const now = Math.max(lastOf(lines), START + DAY);
    const found = weigh(observe(newConversation(), lines, model, now), context, model, now);
    return found.find(({ kind }) => kind === 'pressure')?.sure;
  };

  test('is believed within sixty messages after something was asked, and else in part', () => {
    expect(sure(59, 'before')).toBe(1);
    expect(sure(60, 'before')).toBe(0.3);
    expect(sure(3, 'after')).toBe(0.3);
  });
});

describe('what adds up has its limits', () => {
  test('a frightened child raises the level within sixty messages of an approach, and no later', () => {
    const cry = (between: number, kind: 'image-request' | 'flattery') => {
      const lines = [
        said(START, [hit(kind, 1)]),
        said(START + 1, [hit('secrecy', 1)]),
        ...chatter(between, START + 1000, 1000),
      ];
      const last = said(lastOf(lines) + 1000, [hit('self-distress')], { from: 'self' });
      return [judged([...lines]).level, judged([...lines, last]).level];
    };
    const [before, after] = cry(3, 'image-request');
    expect(before).not.toBe(after);
    const [calmBefore, calmAfter] = cry(61, 'image-request');
    expect(calmAfter).toBe(calmBefore);
    const [mildBefore, mildAfter] = cry(3, 'flattery');
    expect(mildAfter).toBe(mildBefore);
  });

  test('an app named in disguise adds half a point, in public none', () => {
    const move = [said(START, [hit('platform-move', 0.9, { evasion: true })])];
    const plain = [said(START, [hit('platform-move', 0.9)])];
    expect(judged(move).breakdown.signs - judged(plain).breakdown.signs).toBeCloseTo(0.5);
    const [hidden, open] = [move, plain].map((lines) => judged(lines, { audience: 'public' }).breakdown.signs);
    expect(hidden).toBe(open);
  });

  test('who never answers within eight messages is led nowhere much; one answer counts in full', () => {
    const asked = (alone: number, answer: boolean) => {
      const lines = story([hit('age-probe')], [hit('platform-move')]);
      const more = Array.from({ length: alone }, (_, i) => said(lastOf(lines) + (i + 1) * 1000));
      const end = answer ? [said(lastOf([...lines, ...more]) + 1, [], { from: 'self' })] : [];
      return judged([...lines, ...more, ...end]).breakdown;
    };
    // The story has two lines of theirs, the first of which begins it.
    const [before, unanswered, answered] = [asked(5, false), asked(7, false), asked(7, true)];
    expect(unanswered.combinations).toBeLessThan(0.5 * before.combinations);
    expect(unanswered.signs).toBeLessThan(0.8 * before.signs);
    expect(answered.combinations).toBeGreaterThan(2 * unanswered.combinations);
  });

  test('whom the child calls "nan" to their face is known, in a chat of two only', () => {
    const lines = story([hit('secrecy')], [hit('alone-probe')]);
    const called = [...lines, said(lastOf(lines) + 1000, [hit('self-kin', 0.8)], { from: 'self' })];
    expect(judged(called).score).toBeLessThan(0.7 * judged(lines).score);
    expect(judged(called, { audience: 'group' }).score).toBeCloseTo(judged(lines, { audience: 'group' }).score, 1);
    expect(judged(called, { relation: 'trusted' }).score).toBeCloseTo(judged(lines, { relation: 'trusted' }).score, 1);
  });

  test('combinations are worth twelve points at most, and behaviour four and a third of the signs', () => {
    const everything = judged(
      story(
        [hit('age-probe')],
        [hit('alone-probe')],
        [hit('platform-move')],
        [hit('secrecy')],
        [hit('gift-lure')],
        [hit('image-request')],
        [hit('self-refusal')],
        [hit('pressure')],
        [hit('image-request')],
        [hit('meet-offline')],
        [hit('threat')],
      ),
    );
    expect(everything.breakdown.combinations).toBe(12);
    const pushy = Array.from({ length: 30 }, (_, i) =>
      said(START + i * MINUTE, i === 0 ? [hit('age-probe')] : [], { shape: { question: true, command: true, you: 2 } }),
    );
    const { behaviour, signs } = judged(pushy).breakdown;
    expect(behaviour).toBeCloseTo(0.35 * signs);
    const asking = { shape: { question: true, command: true, you: 2 } };
    const run = (at: number) => Array.from({ length: 15 }, (_, i) => said(at + i * MINUTE, [], asking));
    const all = judged([
      ...run(START),
      said(START + 16 * MINUTE, [], { from: 'self' }),
      ...run(START + 20 * MINUTE),
      said(START + 40 * MINUTE, [hit('personal-probe', 1, { slot: 'name' }), hit('threat', 1)], asking),
      said(START + 41 * MINUTE, [hit('personal-probe', 1, { slot: 'school' }), hit('secrecy', 1)], asking),
    ]).breakdown;
    expect(all.signs).toBeGreaterThan(12);
    expect(all.behaviour).toBe(4);
  });
});

test('a rule that is off in a chat keeps no threat and no cry for help quiet', () => {
  const lines = [said(START, [hit('threat'), hit('flattery')]), said(START, [hit('self-distress')], { from: 'self' })];
  const conversation = heardAll(lines);
  for (const { rule } of conversation.evidence) conversation.rulesOff[rule] = START + DAY;
  expect(weigh(conversation, context, model, START).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['threat', 'self-distress']),
  );
  expect(weigh(conversation, context, model, START).map(({ kind }) => kind)).not.toContain('flattery');
  expect(weigh(conversation, context, model, START + DAY).map(({ kind }) => kind)).toContain('flattery');
});
