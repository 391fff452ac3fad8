import fc from 'fast-check';
import { expect } from 'vitest';
import { observe } from '../../../lib/conversation/evidence/observe';
import { assess } from '../../../lib/conversation/level/assess';
import { newConversation } from '../../../lib/conversation/record/conversation';
import { CATEGORIES, type Hit, SIGNALS } from '../../../lib/engine/rule';
import { context, DAY, hit, MINUTE, model, START, said } from '../../conversation/say';
import type { Property } from '../property';

const kinds = [...CATEGORIES, ...SIGNALS];
const hits = fc.array(
  fc
    .record({ kind: fc.constantFrom(...kinds), confidence: fc.constantFrom(0.2, 0.4, 0.6, 0.8, 1) })
    .map((one): Hit => hit(one.kind, one.confidence)),
  { maxLength: 3 },
);
/** Chats longer than the memory, with times all different. */
const chat = fc
  .array(
    fc.record({
      minutes: fc.integer({ min: 0, max: 40_000 }),
      hits: fc.option(hits, { freq: 2, nil: [] }),
      own: fc.boolean(),
    }),
    {
      maxLength: 700,
      size: 'max',
    },
  )
  .map((lines) =>
    lines.map((line, i) => said(START + line.minutes * MINUTE + i, line.hits, { from: line.own ? 'self' : 'other' })),
  );

export default {
  says: 'in any order, in any batches, with anything twice, a talk is judged the same',
  runs: 30,
  property: fc.property(chat, fc.infiniteStream(fc.nat()), (lines, chance) => {
    const now = START + 28 * DAY;
    const straight = observe(newConversation(), lines, model, now);
    const shuffled = [...lines, ...lines].sort(() => ((chance.next().value ?? 0) % 3) - 1);
    const piecemeal = newConversation();
    while (shuffled.length > 0) {
      observe(piecemeal, shuffled.splice(0, 1 + ((chance.next().value ?? 0) % 40)), model, now);
    }
    expect(piecemeal).toEqual(straight);
    expect(assess(piecemeal, context, model, now)).toEqual(assess(straight, context, model, now));
  }),
} satisfies Property;
