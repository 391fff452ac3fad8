import type { Audience } from '../../lib/message';
import type { Chat } from './chat';
import { withOnePerson } from './one-person';

/** So many messages, or a few more, make a long talk. */
const LONG = 300;

/** @param as how every chat is judged, where it is not judged as what it is */
export function isEverydayTalk({ risky, audience }: Chat, as?: Audience): boolean {
  return !risky && (as ?? audience) === 'direct';
}

/**
 * Makes long everyday talks: ordinary chats one behind the other, in the order in which they come, as if all were with the
 * same person. That is how most of what a child reads is: there is always more to come, of everything.
 * @param as how every chat is judged, where they are not judged as what they are; only direct ones are taken
 * @returns what is told each chat in turn, and gives a long talk as soon as there is enough for one
 */
export function together(as?: Audience): (chat: Chat) => Chat | undefined {
  let said: Chat['messages'] = [];
  return (chat) => {
    if (!isEverydayTalk(chat, as)) return undefined;
    said = [...said, ...chat.messages];
    if (said.length < LONG) return undefined;
    const messages = withOnePerson(said);
    said = [];
    return { ...chat, messages };
  };
}
