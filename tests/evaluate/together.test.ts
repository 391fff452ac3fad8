import { describe, expect, test } from 'vitest';
import type { Chat } from '../../scripts/evaluate/chat';
import { together } from '../../scripts/evaluate/together';

function chatOf(count: number, change: Partial<Chat> = {}): Chat {
  const messages = Array.from({ length: count }, (_, k): Chat['messages'][number] => ({
    from: k % 2 ? 'self' : 'other',
    author: k % 2 ? 'me' : `friend of ${count}`,
    text: `${count}-${k}`,
    at: k,
  }));
  return { ...readable, messages, ...change };
}

const readable = { id: 'c', risky: false, audience: 'direct', categories: [], alertBy: null } as unknown as Chat;

describe('a long talk with one person', () => {
  test('is made of chats one behind the other, once there is enough of them', () => {
    const add = together();
    expect([add(chatOf(120)), add(chatOf(120))]).toEqual([undefined, undefined]);
    const long = add(chatOf(80)) as Chat;
    expect(long.messages.map(({ text }) => text)).toEqual(
      [120, 120, 80].flatMap((count) => chatOf(count).messages.map(({ text }) => text)),
    );
    expect(new Set(long.messages.map(({ from, author }) => `${from} ${author}`))).toEqual(
      new Set(['other them', 'self me']),
    );
    expect(long.messages.every(({ at }, k) => k === 0 || at > (long.messages[k - 1] as { at: number }).at)).toBe(true);
    expect(add(chatOf(40)), 'the next one begins anew').toBeUndefined();
  });

  test('has nothing of worrying chats and rooms, but where rooms are judged as direct ones', () => {
    const room = chatOf(400, { audience: 'group' });
    const add = together();
    expect([add(chatOf(400, { risky: true })), add(room)]).toEqual([undefined, undefined]);
    expect(together('direct')(room)?.messages).toHaveLength(400);
  });
});
