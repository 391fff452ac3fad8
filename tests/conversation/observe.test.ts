import { describe, expect, test } from 'vitest';
import { observe } from '../../lib/conversation/evidence/observe';
import { assess } from '../../lib/conversation/level/assess';
import { newConversation } from '../../lib/conversation/record/conversation';
import { CATEGORIES, SIGNALS } from '../../lib/engine/rule';
import type { Sighting } from '../../lib/engine/sighting';
import { context, DAY, heardAll, hit, judged, lastOf, MINUTE, model, START, said, story } from './say';

const kinds = [...CATEGORIES, ...SIGNALS];
describe('what is known depends on what was said, not on how it arrived', () => {
  test('history loaded upwards, page by page, gives the same verdict', () => {
    const lines = story([hit('age-probe')], [hit('platform-move')], [hit('self-refusal')], [hit('platform-move')]);
    const upwards = newConversation();
    for (const line of [...lines].reverse()) observe(upwards, [line], model, lastOf(lines));
    expect(assess(upwards, context, model, lastOf(lines))).toEqual(judged(lines));
  });

  test('a message seen again after a reload counts once', () => {
    const line = said(START, [hit('secrecy')]);
    expect(judged([line, line, line]).score).toBe(judged([line]).score);
  });

  test('a message without a real time, or from the future, is taken as said now', () => {
    for (const at of [Number.NaN, 0, -5, START + 10 * DAY]) {
      const conversation = observe(newConversation(), [said(at, [hit('secrecy')])], model, START);
      expect(conversation.evidence.map((one) => one.at)).toEqual([START]);
    }
  });
});

describe('what is kept', () => {
  const crowded: Sighting[] = Array.from({ length: 3000 }, (_, i) =>
    said(START + i * MINUTE, [hit(kinds[i % kinds.length] ?? 'secrecy', 0.2 + (i % 5) / 6)]),
  );

  test('does not grow with the chat', () => {
    const size = (lines: Sighting[]) => JSON.stringify(heardAll(lines)).length;
    expect(size(crowded)).toBeLessThan(size(crowded.slice(0, 1000)) * 1.1);
    expect(size(crowded)).toBeLessThan(60_000);
  });

  test('survives the journal', () => {
    const conversation = heardAll(crowded);
    expect(JSON.parse(JSON.stringify(conversation))).toEqual(conversation);
  });

  test('holds no text, no name and no id of the site', () => {
    const line = { ...said(START, [hit('secrecy')], { author: 'Robin-Example' }), text: 'a private sentence' };
    line.message.id = 'site-message-id';
    const kept = JSON.stringify(heardAll([line]));
    for (const word of ['Robin', 'private', 'site-message', 'discord']) expect(kept).not.toContain(word);
  });

  test('one pasted safety lesson does not fill the state', () => {
    const lesson = said(START, [
      hit('secrecy'),
      hit('threat'),
      hit('image-request'),
      hit('meet-offline'),
      hit('age-probe'),
    ]);
    expect(heardAll([lesson]).evidence).toHaveLength(3);
  });

  test('the same words are one sign, whatever kinds of rules read them', () => {
    const twice = said(START, [hit('threat'), { ...hit('personal-probe'), span: hit('threat').span }]);
    expect(heardAll([twice]).evidence.map(({ kind }) => kind)).toEqual(['threat']);
  });

  test('evidence older than thirty days is gone', () => {
    const lines = [said(START, [hit('secrecy')])];
    expect(judged(lines, {}, START + 29 * DAY).score).toBeGreaterThan(1);
    expect(judged(lines, {}, START + 31 * DAY).score).toBe(0);
  });
});
