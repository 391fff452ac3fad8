import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Chat, readChat } from '../../scripts/evaluate/chat';
import { outcomeOf } from '../../scripts/evaluate/outcome';
import type { Raised } from '../../scripts/evaluate/replay';
import { turnedBy } from '../../scripts/evaluate/turned';

const folder = mkdtempSync(join(tmpdir(), 'turned-'));
afterAll(() => rmSync(folder, { recursive: true }));

function line(change: { risky?: boolean; audience?: string; alertBy?: number; texts: string[] }): string {
  const { texts, ...rest } = { risky: false, audience: 'dm', ...change };
  const messages = texts.map((text, k) => ({
    from: k % 2 ? 'self' : 'other',
    author: k % 2 ? 'me' : 'ash',
    text,
    at: k,
  }));
  return JSON.stringify({ id: 'c', messages, ...rest });
}

function chatOf(text: string): Chat {
  const chat = readChat(text);
  if (typeof chat === 'string') throw new Error(chat);
  return chat;
}

async function turnedAmong(...lines: string[]) {
  const file = join(folder, 'chats.jsonl');
  writeFileSync(file, lines.join('\n'));
  return turnedBy([file]);
}

const homework = line({ texts: Array.from({ length: 10 }, (_, k) => `homework ${k}`) });
const dogs = line({ texts: Array.from({ length: 10 }, (_, k) => `dogs ${k}`) });
const worrying = line({ risky: true, alertBy: 1, texts: ['hey', 'hi', 'call me'] });

describe('a chat that turns', () => {
  test('stands behind so much everyday talk with the same person, and its warning is due as much later', async () => {
    const turn = await turnedAmong(homework, worrying, dogs);
    const turned = turn(chatOf(worrying)) as Chat;
    expect(turned.messages.map(({ text }) => text).slice(0, 11)).toEqual([
      ...Array.from({ length: 10 }, (_, k) => `homework ${k}`),
      'dogs 0',
    ]);
    expect([turned.turnsAt, turned.alertBy, turned.messages.length]).toEqual([30, 31, 33]);
    expect(new Set(turned.messages.map(({ from, author }) => `${from} ${author}`))).toEqual(
      new Set(['other them', 'self me']),
    );
    expect(turned.messages.every(({ at }, k) => k === 0 || at > (turned.messages[k - 1] as { at: number }).at)).toBe(
      true,
    );
  });
  test('each has other talk before it', async () => {
    const turn = await turnedAmong(homework, line({ texts: Array(40).fill('tea') }), dogs);
    const first = [turn(chatOf(worrying)), turn(chatOf(worrying))].map((chat) => chat?.messages[0]?.text);
    expect(first).toEqual(['homework 0', 'dogs 0']);
  });
  test('no room is changed, and nothing where no everyday talk is at hand', async () => {
    const room = chatOf(line({ risky: true, alertBy: 0, audience: 'group', texts: ['hey'] }));
    expect((await turnedAmong(homework))(room)).toBeUndefined();
    expect((await turnedAmong(worrying, line({ texts: [] })))(chatOf(worrying))).toBeUndefined();
  });
  test('a card before the turn is none for it', () => {
    const chat = { ...chatOf(worrying), turnsAt: 1 };
    const card = (message: number) => ({ message, level: 'medium', categories: [], rules: [] }) as unknown as Raised;
    expect(outcomeOf(chat, [card(0)], {})).toMatchObject({ onTime: false, levels: {} });
    expect(outcomeOf(chat, [card(0), card(2)], {})).toMatchObject({ onTime: false, card: 1, levels: { medium: 1 } });
    expect(outcomeOf(chat, [card(0), card(1)], {})).toMatchObject({ onTime: true, card: 0, messages: 2 });
  });
});
