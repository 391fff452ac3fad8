import { describe, expect, it } from 'vitest';
import { newConversation } from '../../lib/conversation/record/conversation';
import { parseConversation } from '../../lib/conversation/record/parse-conversation';
import { chatter, heardAll, hit, START, story } from './say';

const good = {
  ...heardAll([
    ...chatter(5, START),
    ...story([hit('age-probe', 0.5, { age: 12, slot: 'age' })], [hit('secrecy', 1, { evasion: true })]),
  ]),
  hinted: [{ kind: 'flattery' as const, id: 7, at: START, sure: 0.5 }],
  told: [
    { at: START, level: 'soft' as const, categories: ['secrecy' as const], combinations: ['a'], calmed: true as const },
  ],
  accepted: [START],
  began: 'roblox',
  rulesOff: { 'flattery/x': START } as const,
};

describe('a conversation from a disk', () => {
  it('comes back whole where nothing is wrong with it', () => {
    expect(parseConversation(structuredClone(good))).toEqual(good);
  });

  it.each([
    ['a column that is shorter', { at: [1, 2], id: [1, 2], tag: [1] }],
    ['a column that is none', { at: [1], id: [1], tag: 'x' }],
    ['a name that is none', { at: [1, 2], id: [1, Number.NaN], tag: [1, 2] }],
    ['a time that is none', { at: [1, Number.NaN], id: [1, 2], tag: [1, 2] }],
    ['times out of order', { at: [2, 1], id: [1, 2], tag: [1, 2] }],
    ['no word on whether it is full', { at: [1], id: [1], tag: [1], overflowed: 'no' }],
  ])('with %s forgets which messages were heard, and keeps the rest', (_, heard) => {
    const raw = { ...good, heard: { overflowed: false, ...heard } };
    expect(parseConversation(raw)).toEqual({ ...good, heard: newConversation().heard });
  });

  it('keeps messages of the very same time', () => {
    const heard = { at: [5, 5], id: [1, 2], tag: [1, 2], overflowed: true };
    expect(parseConversation({ ...good, heard }).heard).toEqual(heard);
  });

  it.each([
    ['kind', 'rumour'],
    ['rule', 7],
    ['id', null],
    ['at', Number.NaN],
    ['confidence', 1.5],
    ['confidence', -1],
    ['slot', 'shoe size'],
    ['age', 'twelve'],
    ['evasion', 'yes'],
  ])('loses a sign whose %s is %s, and no other', (name, value) => {
    const [first, ...others] = good.evidence;
    expect(parseConversation({ ...good, evidence: [{ ...first, [name]: value }, ...others] }).evidence).toEqual(others);
  });

  it.each([
    ['kind', 'self-kin'],
    ['id', null],
    ['at', 'noon'],
    ['sure', 2],
  ])('loses a hint whose %s is %s, and no other', (name, value) => {
    const [hint] = good.hinted;
    expect(parseConversation({ ...good, hinted: [{ ...hint, [name]: value }, hint] }).hinted).toEqual([hint]);
  });

  it.each(['firstSeen', 'hinted', 'told', 'accepted', 'began', 'rulesOff'] as const)(
    'with a damaged %s loses that only',
    (name) => {
      const { [name]: _, ...rest } = good;
      const fresh = newConversation();
      expect(parseConversation({ ...good, [name]: () => 7 })).toEqual({ ...fresh, ...rest });
    },
  );

  it('puts signs into the order of their times', () => {
    expect(parseConversation({ ...good, evidence: good.evidence.toReversed() }).evidence).toEqual(good.evidence);
  });
});
