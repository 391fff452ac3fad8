import type { Chat } from './chat';

/** Seconds from one message to the next. */
const PACE = 30;

/** What was said in several chats, as if it were one talk with one person. */
export function withOnePerson(messages: Chat['messages']): Chat['messages'] {
  return messages.map((line, index) => ({
    ...line,
    author: line.from === 'other' ? 'them' : 'me',
    at: index * PACE,
  }));
}
