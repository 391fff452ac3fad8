import fc from 'fast-check';
import { expect } from 'vitest';
import { createLiveTalk } from '../../../lib/alerts/live/live-talk';
import { LEVELS } from '../../../lib/conversation/levels';
import { type Engine, installedEngine } from '../../../lib/installed/engine';
import type { Message } from '../../../lib/message';
import { DISGUISES, lines, text } from '../../engine/chat-text';
import type { Property } from '../property';
import { anyText } from '../texts';

const START = Date.UTC(2026, 0, 5, 16);
/** Making what reads a page ready takes longer than reading a thousand messages there; each of its chats is remembered by itself. */
const CHATS_A_PAGE = 500;
/** What rules are there for, as it is and in disguise: words in any order are seldom a sign, and then hardly a chat is warned of. */
const line = fc.constantFrom(...lines);
const disguised = fc.tuple(line, fc.constantFrom(...DISGUISES)).map(([one, disguise]) => disguise(one));
const written = fc.record({
  text: fc.oneof(
    { weight: 12, arbitrary: text },
    { weight: 4, arbitrary: anyText },
    { weight: 1, arbitrary: line },
    { weight: 1, arbitrary: disguised },
  ),
  speaker: fc.constantFrom('self' as const, 'other' as const, 'unknown' as const),
  after: fc.oneof(fc.integer({ min: 0, max: 90_000 }), fc.constantFrom(0, -50_000, 86_400_000)),
});
const contexts = fc.record({
  relation: fc.constantFrom('new' as const, 'known' as const),
  ageBand: fc.constantFrom('8-11' as const, '12-16' as const),
  sensitivity: fc.constantFrom('low' as const, 'medium' as const, 'high' as const),
});

let engine: Engine | undefined;
let page: ReturnType<Engine['spotter']> | undefined;
let chats = 0;
let texts = 0;

export default {
  says: 'any chat is read, matched and judged as it ships, and what comes of it can be shown',
  runs: 40,
  tried: () => texts,
  property: fc.property(fc.array(written, { minLength: 1, maxLength: 40, size: 'max' }), contexts, (list, how) => {
    engine ??= installedEngine();
    if (chats % CHATS_A_PAGE === 0) page = undefined;
    page ??= engine.spotter();
    chats += 1;
    const conversation = { site: 'x', key: `${chats}`, audience: 'direct', title: 'juno' } as const;
    const { relation, ...family } = how;
    const talk = createLiveTalk({ ...engine, spotter: page }, family, relation);
    let at = START;
    for (const [i, { after, ...rest }] of list.entries()) {
      at += after;
      texts += 1;
      const message: Message = { ...rest, id: `${i}`, conversation, author: 'juno', at };
      for (const { alert } of talk.hear(message, Math.max(at, START)).alerts) {
        expect(LEVELS).toContain(alert.level);
        expect(alert.categories.length + alert.combinations.length).toBeGreaterThan(0);
        expect(Number.isFinite(alert.at)).toBe(true);
      }
    }
  }),
} satisfies Property;
