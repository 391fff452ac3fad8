import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loudness } from '../lib/conversation/levels';
import type { Chat } from '../scripts/evaluate/chat';
import { readOptions } from '../scripts/evaluate/options';
import { contextOf, createProduct } from '../scripts/evaluate/product';
import { read } from '../scripts/evaluate/read';
import { replay } from '../scripts/evaluate/replay';
import tolerated from './chats/tolerated.json';

/** All chats here are invented. Each file is one writer, none of whom knew the rules. */
const files = readdirSync('tests/chats').filter((file) => file.endsWith('.jsonl'));
const product = createProduct();
const options = readOptions(files);

const chats: { name: string; chat: Chat }[] = [];
for await (const found of read(files.map((file) => `tests/chats/${file}`))) {
  if ('chat' in found) chats.push({ name: `${found.file.split('/').at(-1)} ${found.chat.id}`, chat: found.chat });
}
const cardAt = ({ name, chat }: (typeof chats)[number]) =>
  replay(chat, name, contextOf(chat, options), product).find(({ level }) => loudness(level) >= loudness('medium'));
/** Hundreds of thousands of messages are judged here; on a busy machine that takes its time. */
const PATIENCE_MS = 180_000;

describe('invented chats, message by message through the whole product', () => {
  it('ordinary ones raise no card, but for those on the list, each with its reason', { timeout: PATIENCE_MS }, () => {
    const cards = chats.filter(({ chat }) => !chat.risky).filter((one) => cardAt(one));
    expect(cards.map(({ name }) => name).sort()).toEqual(Object.keys(tolerated).sort());
  });

  it('of the worrying ones at least so many get their card in time', { timeout: PATIENCE_MS }, () => {
    const risky = chats.filter(({ chat }) => chat.risky);
    const onTime = risky.filter(
      (one) => (cardAt(one)?.message ?? Number.POSITIVE_INFINITY) <= (one.chat.alertBy ?? -1),
    );
    expect(onTime.length / risky.length).toBeGreaterThan(0.7);
  });

  it('the same chat gives the same cards twice', () => {
    const [one] = chats.filter(({ chat }) => chat.risky);
    if (one) expect(cardAt(one)).toEqual(cardAt(one));
  });
});
