import { expect, test } from 'vitest';
import type { Chat } from '../../scripts/evaluate/chat';
import { behindEveryday } from '../../scripts/learn/long-talks';

function chat(risky: boolean, count: number, more: Partial<Chat> = {}): Chat {
  const messages = Array.from({ length: count }, (_, k) => ({
    from: k % 2 ? ('self' as const) : ('other' as const),
    author: k % 2 ? 'me' : 'ash',
    text: `${risky ? 'asked' : 'homework'} ${k}`,
    at: k,
  }));
  return {
    id: 'c',
    risky,
    site: 'other',
    audience: 'direct',
    messages,
    categories: [],
    alertBy: risky ? 1 : null,
    ...more,
  };
}

/** Each third worrying chat of a writer with `everyday` messages of everyday talk, as it is lived. */
function thirds(everyday: number, worrying: number): Chat[] {
  const change = behindEveryday();
  expect(change(chat(false, everyday))).toBeUndefined();
  return Array.from({ length: worrying }, () => change(chat(true, 4))).filter((one) => one !== undefined);
}

test('each third worrying talk comes behind everyday talk with the same person, and its card is due as much later', () => {
  const [first, second] = thirds(400, 6) as [Chat, Chat];
  const before = first.turnsAt as number;
  expect(first.messages.slice(before).map(({ text }) => text)).toEqual(['asked 0', 'asked 1', 'asked 2', 'asked 3']);
  expect(first.messages.slice(0, before).every(({ text }) => text.startsWith('homework'))).toBe(true);
  expect(new Set(first.messages.map(({ author }) => author))).toEqual(new Set(['them', 'me']));
  expect(first.alertBy).toBe(before + 1);
  expect(second.turnsAt).not.toBe(before);
});

test('how much goes before is spread from forty messages to more than three hundred', () => {
  const before = thirds(400, 300).map(({ turnsAt = 0 }) => turnsAt);
  expect(Math.min(...before)).toBeLessThan(60);
  expect(Math.max(...before)).toBeGreaterThan(320);
});

test('nothing is made long of rooms, or where hardly any everyday talk is at hand', () => {
  expect(thirds(39, 6)).toEqual([]);
  const change = behindEveryday();
  change(chat(false, 400));
  const rooms = Array.from({ length: 6 }, () => change(chat(true, 4, { audience: 'group' })));
  expect(rooms.every((one) => one === undefined)).toBe(true);
});
