import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptAsOk } from '../../lib/alerts/this-is-ok';
import { isTelling } from '../../lib/conversation/evidence/hints';
import { observe } from '../../lib/conversation/evidence/observe';
import { assess } from '../../lib/conversation/level/assess';
import { newConversation } from '../../lib/conversation/record/conversation';
import type { Category } from '../../lib/engine/rule';
import { chatter, context, DAY, hit, judged, lastOf, MINUTE, model, START, said, tones } from './say';

/** A talk of two in which every message leans like this, and one hints at a kind. */
const hinting = (kind: Category, sure: number, tone: number) => [
  ...chatter(8, START).map((line) => ({ ...line, tone })),
  said(START + 10 * MINUTE, [], { tone, hints: [{ kind, sure }] }),
];

describe('hints', () => {
  it('name what a card is for, where the tone is a worrying one and no rule knows the sentence', () => {
    const { level, categories, reasons } = judged(hinting('gift-lure', 0.8, 5), {}, undefined, tones);
    expect(level).toBe('medium');
    expect(categories).toEqual(['gift-lure']);
    expect(reasons.map(({ rule }) => rule)).toEqual(['gift-lure/hinted']);
  });

  it('say nothing without the tone, and faint ones say nothing at all', () => {
    expect(judged(hinting('gift-lure', 1, 0), {}, undefined, tones).level).toBe('calm');
    expect(judged(hinting('gift-lure', 1, 15)).level).toBe('calm');
    expect(judged(hinting('gift-lure', 0.05, 15), {}, undefined, tones).level).toBe('calm');
  });

  it('are told clearest first, two at most', () => {
    const hinted = (minute: number, kind: Category, sure: number) =>
      said(START + minute * MINUTE, [], { tone: 5, hints: [{ kind, sure }] });
    const lines = [...hinting('gift-lure', 0.4, 5), hinted(11, 'meet-offline', 0.8), hinted(12, 'secrecy', 0.6)];
    expect(judged(lines, {}, undefined, tones).categories).toEqual(['meet-offline', 'secrecy']);
  });

  it('point at the message only where they are clear', () => {
    const hints = (sure: number) => ({ hits: [], hints: [{ kind: 'gift-lure' as const, sure }] });
    expect([0.25, 0.24].map((sure) => isTelling(hints(sure)))).toEqual([true, false]);
    expect(isTelling({ hits: [], hints: [...hints(0.1).hints, ...hints(0.5).hints] })).toBe(true);
    expect(isTelling({ hits: [hit('flattery')] })).toBe(true);
  });

  it('stand behind what a rule knows', () => {
    const lines = [...hinting('gift-lure', 0.8, 5), said(START + 11 * MINUTE, [hit('flattery')], { tone: 5 })];
    expect(judged(lines, {}, undefined, tones).categories).toEqual(['flattery', 'gift-lure']);
  });

  it('fade, and are forgotten after thirty days', () => {
    const lines = hinting('gift-lure', 0.15, 5);
    expect(judged(lines, {}, lastOf(lines), tones).categories).toEqual(['gift-lure']);
    expect(judged(lines, {}, lastOf(lines) + 29 * DAY, tones).categories).toEqual([]);
    const conversation = observe(newConversation(), lines, tones, lastOf(lines) + 31 * DAY);
    expect(conversation.hinted).toEqual([]);
  });

  it('are quiet for a while after "This is OK", as rules are', () => {
    const lines = hinting('gift-lure', 0.8, 5);
    const conversation = observe(newConversation(), lines, tones, lastOf(lines));
    const judge = () => assess(conversation, context, tones, lastOf(lines));
    const { categories, reasons } = judge();
    const alert = { level: 'medium' as const, categories, rules: reasons.map(({ rule }) => rule) };
    acceptAsOk(
      conversation,
      { ...alert, id: 'a', at: 0, site: 'x', combinations: [], story: [], messageIds: [], old: false, quieted: false },
      lastOf(lines),
    );
    expect(judge().level).toBe('calm');
  });

  it('are kept one of a kind, the same whatever the order they come in', () => {
    const kinds = fc.constantFrom<Category>('gift-lure', 'flattery', 'secrecy');
    const hint = fc.record({ kind: kinds, sure: fc.constantFrom(0.2, 0.5) });
    const lines = fc
      .array(fc.tuple(hint, fc.nat(2)), { maxLength: 12 })
      .map((all) => all.map(([one, minute]) => said(START + minute * MINUTE, [], { hints: [one] })));
    fc.assert(
      fc.property(lines, fc.infiniteStream(fc.nat()), (said, order) => {
        const now = START + DAY;
        const sorted = (list: typeof said) =>
          observe(newConversation(), list, model, now).hinted.sort((a, b) => (a.kind < b.kind ? -1 : 1));
        const keys = new Map(said.map((one) => [one, order.next().value]));
        const shuffled = [...said].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
        expect(sorted(shuffled)).toEqual(sorted(said));
        expect(new Set(sorted(said).map(({ kind }) => kind)).size).toBe(sorted(said).length);
      }),
    );
  });
});
