import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/alerts/judge';
import type { Context } from '../../lib/conversation/context';
import { loudness } from '../../lib/conversation/levels';
import { newConversation } from '../../lib/conversation/record/conversation';
import type { Category, Hit } from '../../lib/engine/rule';
import type { Sighting } from '../../lib/engine/sighting';
import { chatter, context, DAY, hit, MINUTE, START, said, tones } from '../conversation/say';

/** A message that is a bright line of one kind. */
const bright = (kind: Category, confidence = 1) => hit(kind, confidence, { bright: true });
const unchanged = (hits: Hit[]) => hits;
/** Trees that say "everyday talk beyond doubt" of talk without a tone: the hardest case. */
const judged = (conversation: ReturnType<typeof newConversation>, lines: Sighting[], within: Partial<Context> = {}) =>
  lines.flatMap(
    (line) => judge(conversation, [line], { ...context, ...within }, tones, unchanged, line.message.at).alert ?? [],
  );
const last = (lines: Sighting[], within?: Partial<Context>) => {
  const alerts = judged(newConversation(), lines, within);
  const at = lines.at(-1)?.message.at;
  return alerts.find((alert) => alert.at === at);
};

describe('a bright line', () => {
  it.each<[Category, string]>([
    ['threat', 'urgent'],
    ['control-harm', 'urgent'],
    ['image-request', 'strong'],
    ['meet-offline', 'strong'],
    ['account-request', 'medium'],
    ['secrecy', 'medium'],
  ])('%s by somebody new is %s at that message, as the first one and after 200 everyday ones', (kind, level) => {
    expect(last([said(START, [bright(kind)])])?.level).toBe(level);
    expect(last([...chatter(200, START), said(START + DAY, [bright(kind)])])?.level).toBe(level);
  });

  it('is a card whatever stood before it, and however many cards there were', () => {
    const kinds = fc.constantFrom<Category>('threat', 'image-request', 'meet-offline', 'secrecy', 'account-request');
    const before = fc.array(fc.tuple(kinds, fc.boolean(), fc.integer({ min: 2, max: 600 })), { maxLength: 12 });
    fc.assert(
      fc.property(before, kinds, fc.nat(300), (told, kind, ordinary) => {
        let at = START;
        const lines = chatter(ordinary, START - ordinary * MINUTE);
        for (const [one, isBright, minutes] of told) {
          at += minutes * MINUTE;
          lines.push(said(at, [isBright ? bright(one) : hit(one)]));
        }
        const cards = [at, at - MINUTE, at - 2 * MINUTE, at - 3 * MINUTE];
        const card = last([...lines, said(at + 2 * MINUTE, [bright(kind)])], { cards });
        return card !== undefined && loudness(card.level) >= loudness('medium') && card.categories.includes(kind);
      }),
    );
  });

  it('names its kind first, before what was dearer in points', () => {
    const card = last([said(START, [hit('secrecy', 0.9)]), said(START + MINUTE, [bright('image-request')])]);
    expect(card?.categories).toEqual(['image-request', 'secrecy']);
    expect(card?.rules[0]).toBe('image-request/made-up');
  });

  it('counts only where it is certain: what a guard doubts is judged as every sign is', () => {
    expect(last([said(START, [bright('image-request', 0.5)])])).toBeUndefined();
    expect(last([said(START, [bright('image-request', 0.7)])])?.level).toBe('strong');
  });

  it('is damped by one level where the child knows them, by two where a parent does; a threat never', () => {
    const level = (kind: Category, relation: Context['relation']) =>
      last([said(START, [bright(kind)])], { relation })?.level;
    expect(level('meet-offline', 'known')).toBe('medium');
    expect(level('meet-offline', 'trusted')).toBe('soft');
    expect(level('threat', 'trusted')).toBe('urgent');
  });

  it('of old messages is a note on the badge', () => {
    const conversation = newConversation();
    const { alert } = judge(
      conversation,
      [said(START, [bright('threat')])],
      context,
      tones,
      unchanged,
      START + 2 * DAY,
    );
    expect(alert?.level).toBe('soft');
  });

  it('a secret with any other sign is strong', () => {
    expect(last([said(START, [hit('gift-lure', 0.8)]), said(START + MINUTE, [bright('secrecy')])])?.level).toBe(
      'strong',
    );
  });
});

describe('somebody whom the child calls mum', () => {
  it('may ask who is home, for a picture and a code; a threat counts in full', () => {
    const mum = said(START, [hit('self-kin')], { from: 'self' });
    const asks = said(START + MINUTE, [hit('alone-probe', 0.9), hit('image-request', 0.9)]);
    expect(last([mum, asks])?.level).toBe('soft');
    expect(last([mum, said(START + MINUTE, [bright('account-request')])])).toBeUndefined();
    expect(last([mum, said(START + MINUTE, [bright('threat')])])?.level).toBe('urgent');
  });
});

describe('"are you alone?"', () => {
  const alone = () => hit('alone-probe', 0.8);

  it('with a request in the same message or the next is strong', () => {
    expect(last([said(START, [alone(), hit('image-request', 0.8)])])?.level).toBe('strong');
    expect(last([said(START, [alone()]), said(START + MINUTE, [hit('meet-offline', 0.8)])])?.level).toBe('strong');
  });

  it('long before a request is judged as every sign is', () => {
    const lines = [said(START, [alone()]), ...chatter(20, START), said(START + DAY, [hit('meet-offline', 0.8)])];
    expect(last(lines)).toBeUndefined();
  });
});

describe('escalation', () => {
  it('after a strong card was closed, a secret, a picture and a meeting within ten minutes each speak', () => {
    const kinds: Category[] = ['image-request', 'secrecy', 'meet-offline', 'threat'];
    const lines = kinds.map((kind, k) => said(START + k * 2 * MINUTE, [bright(kind)]));
    const alerts = judged(newConversation(), lines);
    expect(alerts.map(({ categories }) => categories[0])).toEqual(kinds);
    expect(alerts.at(-1)?.level).toBe('urgent');
  });

  it('is about the gravest of what was said in these minutes, and of what is new an hour later', () => {
    const kinds: [Category, number][] = [
      ['image-request', 0],
      ['secrecy', 2],
      ['account-request', 62],
    ];
    const alerts = judged(
      newConversation(),
      kinds.map(([kind, minutes]) => said(START + minutes * MINUTE, [bright(kind)])),
    );
    expect(alerts.map((alert) => alert.bright)).toEqual([
      ['image-request'],
      ['secrecy', 'image-request'],
      ['account-request'],
    ]);
  });

  it('the same kind once more within a minute belongs to the card that is there', () => {
    const alerts = judged(newConversation(), [
      said(START, [bright('threat')]),
      said(START + MINUTE / 2, [bright('threat')]),
      said(START + 3 * MINUTE, [bright('threat')]),
    ]);
    expect(alerts.map(({ at }) => at - START)).toEqual([0, 3 * MINUTE]);
  });
});
