import { describe, expect, test } from 'vitest';
import type { Alert } from '../../lib/alerts/alert';
import { judge } from '../../lib/alerts/judge';
import type { Context } from '../../lib/conversation/context';
import { newConversation } from '../../lib/conversation/record/conversation';
import type { Hit } from '../../lib/engine/rule';
import type { Sighting } from '../../lib/engine/sighting';
import { chatter, context, DAY, hit, lastOf, MINUTE, model, START, said, story, tones } from '../conversation/say';

const unchanged = (hits: Hit[]) => hits;

/** Message by message, as a chat is lived. */
function live(lines: Sighting[], within: Partial<Context> = {}, conversation = newConversation(), by = model): Alert[] {
  return lines.flatMap(
    (line) => judge(conversation, [line], { ...context, ...within }, by, unchanged, line.message.at).alert ?? [],
  );
}

const levels = (alerts: Alert[]) => alerts.map(({ level }) => level);
const journey = story([hit('age-probe')], [hit('platform-move')], [hit('alone-probe')]);
const again = (at: number, ...hits: Hit[]) => said(at, hits);

describe('when Tawny speaks', () => {
  test('a journey: first a note on the badge, then a card, with the story in order', () => {
    const alerts = live(journey);
    expect(levels(alerts)).toEqual(['soft', 'medium']);
    expect(alerts[1]?.story).toEqual(['age-probe', 'platform-move', 'alone-probe']);
    expect(alerts[1]?.messageIds).toEqual([journey.at(-1)?.message.id]);
    expect(alerts[1]?.rules).toHaveLength(3);
  });

  test('ordinary talk, and one soft sign, say nothing', () => {
    expect(live([...chatter(50, START), again(START + DAY, hit('age-probe'))])).toEqual([]);
  });

  test('the same thing is not said twice', () => {
    const more = Array.from({ length: 20 }, (_, i) => again(START + DAY + i * MINUTE, hit('alone-probe')));
    expect(levels(live([...journey, ...more]))).toEqual(['soft', 'medium']);
  });

  test('a new kind speaks again only after half an hour and forty messages', () => {
    const news = [hit('persona-claim', 0.3)];
    const soon = [...journey, again(lastOf(journey) + MINUTE, ...news)];
    const later = [
      ...journey,
      ...chatter(45, lastOf(journey) + MINUTE, MINUTE),
      again(lastOf(journey) + 50 * MINUTE, ...news),
    ];
    expect(levels(live(soon))).toEqual(['soft', 'medium']);
    expect(levels(live(later))).toEqual(['soft', 'medium', 'medium']);
  });

  test('a louder level never waits', () => {
    expect(levels(live([...journey, again(lastOf(journey) + 1000, hit('threat'))])).at(-1)).toBe('urgent');
  });

  test('an old warning is raised afresh once it had calmed down', () => {
    const nextWeeks = story([hit('age-probe')], [hit('platform-move')], [hit('alone-probe')]).map((line) => ({
      ...line,
      message: { ...line.message, at: line.message.at + 20 * DAY },
    }));
    const alerts = live([...journey, ...chatter(300, START + DAY, MINUTE), ...nextWeeks]);
    expect(levels(alerts).filter((level) => level === 'medium')).toHaveLength(2);
  });

  test('a reload that shows everything again stays silent', () => {
    const conversation = newConversation();
    expect(live(journey, {}, conversation)).toHaveLength(2);
    expect(live(journey, {}, conversation)).toEqual([]);
  });
});

describe('the budget of cards', () => {
  const cards = [1, 2, 3].map((hours) => START - hours * 60 * MINUTE);

  test('after three cards a day a further medium becomes a note, and says that it was quietened', () => {
    const alerts = live(journey, { cards });
    expect(levels(alerts)).toEqual(['soft']);
    const atOnce = judge(newConversation(), journey, { ...context, cards }, model, unchanged, lastOf(journey)).alert;
    expect(atOnce).toMatchObject({ level: 'soft', quieted: true });
  });

  test('yesterday’s cards do not count', () => {
    expect(levels(live(journey, { cards: cards.map((at) => at - DAY) }))).toEqual(['soft', 'medium']);
  });

  test('strong is never held back by a budget, only merged within ten minutes', () => {
    const threat = again(START, hit('threat', 1));
    const more = (minutes: number) => again(START + minutes * MINUTE, hit('flattery', 0.4));
    expect(levels(live([threat], { cards }))).toEqual(['strong']);
    expect(levels(live([threat, more(5)], { cards }))).toEqual(['strong']);
    expect(levels(live([threat, more(15)], { cards }))).toEqual(['strong', 'strong']);
  });
});

describe('what limits a level', () => {
  test('messages more than a day old raise a note at most, and the next fresh sign raises the card', () => {
    const conversation = newConversation();
    const now = lastOf(journey) + 3 * DAY;
    const old = judge(conversation, journey, context, model, unchanged, now).alert;
    expect(old).toMatchObject({ level: 'soft', old: true });
    const fresh = judge(conversation, [again(now, hit('image-request'))], context, model, unchanged, now).alert;
    expect(fresh).toMatchObject({ old: false });
    expect(['medium', 'strong']).toContain(fresh?.level);
  });

  test('kinds the family switched off raise no card by themselves', () => {
    const off = { categoriesOff: ['age-probe', 'platform-move', 'alone-probe'] as const };
    expect(levels(live(journey, off))).toEqual(['soft']);
    expect(levels(live([...journey, again(lastOf(journey) + 1000, hit('secrecy'))], off)).at(-1)).not.toBe('soft');
  });

  test('the second look decides what counts', () => {
    const text = 'she said dont tell anyone';
    const reported = { ...said(START, [hit('threat')]), text };
    const seen: string[] = [];
    const doubt = (hits: Hit[], words: string) => {
      seen.push(words);
      return hits.map((one) => ({ ...one, confidence: one.confidence * 0.2 }));
    };
    expect(judge(newConversation(), [reported], context, model, doubt, START).alert).toBeUndefined();
    expect(seen).toEqual([text]);
  });
});

test('more than four kinds: the story keeps the four most telling', () => {
  const kinds = ['age-probe', 'flattery', 'platform-move', 'secrecy', 'image-request', 'meet-offline'] as const;
  const lines = story(...kinds.map((kind) => [hit(kind)]));
  const { alert } = judge(newConversation(), lines, context, model, unchanged, lastOf(lines));
  expect(alert?.story).toEqual(['platform-move', 'secrecy', 'image-request', 'meet-offline']);
});

describe('a talk whose tone turns after a sign was seen', () => {
  const inTone = (lines: Sighting[], tone: number) => lines.map((line) => ({ ...line, tone }));
  const asked = inTone([...chatter(6, START), said(START + 5 * MINUTE, [hit('personal-probe')])], -3);
  const turned = inTone(chatter(16, START + 6 * MINUTE), 6);

  test('has its card at an ordinary message, once, for the sign that was seen', () => {
    expect(live(asked, {}, newConversation(), tones)).toEqual([]);
    const alerts = live([...asked, ...turned, ...turned], {}, newConversation(), tones);
    expect(levels(alerts).filter((level) => level !== 'soft')).toEqual(['medium']);
    const card = alerts.at(-1);
    expect(card?.story).toEqual(['personal-probe']);
    expect(card?.messageIds, 'nothing is wrong with the message at which it came').toEqual([]);
  });

  test('points at the message that hints at something, where that is the one', () => {
    const hinting = said(START + 30 * MINUTE, [], { tone: 6, hints: [{ kind: 'gift-lure', sure: 0.9 }] });
    const [card] = live([...inTone(chatter(6, START), 6), hinting], {}, newConversation(), tones);
    expect(card).toMatchObject({ level: 'medium', story: ['gift-lure'], messageIds: [hinting.message.id] });
  });

  test('has none where nothing was seen, or the same messages are only seen again', () => {
    expect(live(inTone([...chatter(6, START), ...turned], 6), {}, newConversation(), tones)).toEqual([]);
    const conversation = newConversation();
    live([...asked, ...turned], {}, conversation, tones);
    conversation.told = [];
    expect(live(turned, {}, conversation, tones)).toEqual([]);
  });
});
