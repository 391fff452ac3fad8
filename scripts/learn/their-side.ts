import type { Chat } from '../evaluate/chat';

/** Each second talk of two is learned once more so. */
const EACH = 2;

/**
 * Makes talks of two in which only the other person is heard: some pages do not show what the child says, and some children say
 * nothing. A card is due at the same line of theirs.
 * @returns what changes a chat, to be told all of a writer's chats in turn; undefined for those that are not meant
 */
export function theirSideAlone(): (chat: Chat) => Chat | undefined {
  let direct = 0;
  return (chat) => {
    if (chat.audience !== 'direct') return undefined;
    direct += 1;
    const isTheirs = ({ from }: Chat['messages'][number]) => from !== 'self';
    const messages = chat.messages.filter(isTheirs);
    if (direct % EACH > 0 || messages.length === 0) return undefined;
    const { alertBy } = chat;
    if (alertBy === null) return { ...chat, messages };
    const heard = chat.messages.slice(0, alertBy + 1).filter(isTheirs).length;
    return { ...chat, messages, alertBy: Math.max(0, heard - 1) };
  };
}
