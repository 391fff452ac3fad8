import type { Chat } from './chat';
import { withOnePerson } from './one-person';
import { read } from './read';

/** So many everyday messages, or a few more, come first. */
const BEFORE = 24;

/**
 * Makes chats that turn: each direct one as if everyday talk with the same person had gone before it.
 * @param files where the everyday talk is taken from: their ordinary direct chats, each in its turn
 * @returns what changes a chat; undefined for rooms, and where nothing ordinary is there to go before
 */
export async function turnedBy(files: readonly string[]): Promise<(chat: Chat) => Chat | undefined> {
  const everyday: Chat['messages'][] = [];
  for await (const found of read(files)) {
    if ('chat' in found && !found.chat.risky && found.chat.audience === 'direct') everyday.push(found.chat.messages);
  }
  let next = 0;
  return (chat) => {
    if (chat.audience !== 'direct' || !everyday.some((messages) => messages.length > 0)) return undefined;
    const before: Chat['messages'] = [];
    while (before.length < BEFORE) before.push(...(everyday[next++ % everyday.length] ?? []));
    return behind(before, chat);
  };
}

function behind(before: Chat['messages'], chat: Chat): Chat {
  const turnsAt = before.length;
  const messages = withOnePerson([...before, ...chat.messages]);
  return { ...chat, messages, turnsAt, alertBy: chat.alertBy === null ? null : chat.alertBy + turnsAt };
}
