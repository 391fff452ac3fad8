import { describe, expect, it } from 'vitest';
import { byPerson } from '../../scripts/learn/by-person';
import type { Line, Talk } from '../../scripts/learn/rows';

const line = (author: string, text: string): Line => ({ from: author === 'me' ? 'self' : 'other', author, text });
const room: Talk = {
  risky: true,
  audience: 'group',
  alertBy: 4,
  categories: ['alone-probe'],
  messages: [
    line('ana', 'who is in for the raid'),
    line('sol', 'hi fox'),
    line('me', 'hi'),
    line('ana', 'we need a healer'),
    line('sol', 'are you by yourself there'),
    line('me', 'yes'),
    line('ana', 'starting in five'),
  ],
};

describe('whom a talk is learned of', () => {
  it('is the one that the worry is about, in a room with several people', () => {
    const [heard, ...more] = byPerson(room);
    expect(more).toEqual([]);
    expect(heard?.messages.map(({ text }) => text)).toEqual(['hi fox', 'hi', 'are you by yourself there', 'yes']);
    expect(heard?.messages[heard.alertBy ?? -1]?.text).toBe('are you by yourself there');
  });

  it('is who wrote last before, where the child wrote the message by which a card was due', () => {
    const heard = byPerson({ ...room, alertBy: 5 })[0];
    expect(heard?.messages.some(({ author }) => author === 'ana')).toBe(false);
    expect(heard?.messages[heard.alertBy ?? -1]?.text).toBe('yes');
  });

  it('is all together and whoever says most, where the room is ordinary', () => {
    const ordinary = { ...room, risky: false, alertBy: null, categories: [] };
    const [together, busiest] = byPerson(ordinary);
    expect(together).toEqual(ordinary);
    expect(new Set(busiest?.messages.map(({ author }) => author))).toEqual(new Set(['ana', 'me']));
  });

  it('is the whole talk, where there are only two', () => {
    const talk = { ...room, audience: 'dm' as const };
    expect(byPerson(talk)).toEqual([talk]);
  });
});
