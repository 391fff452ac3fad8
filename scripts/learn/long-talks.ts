import type { Chat } from '../evaluate/chat';
import { withOnePerson } from '../evaluate/one-person';

/** Every so many worrying chats one is learned once more behind everyday talk, and counts for the others. */
const EACH = 3;
/** So much everyday talk goes before, now more and now less, in steps that come round late. */
const BEFORE = { least: 40, range: 300, step: 37 };

/**
 * Makes worrying talks long: each third direct one as if everyday talk of the same writer, with the same person, had gone before
 * it. Long talk is mostly everyday talk; without these, that a talk is long would speak for it.
 * @returns what changes a chat, to be told all of a writer's chats in turn; undefined for those that are not meant
 */
export function behindEveryday(): (chat: Chat) => Chat | undefined {
  let everyday: Chat['messages'] = [];
  let worrying = 0;
  return (chat) => {
    if (chat.audience !== 'direct') return undefined;
    if (!chat.risky) {
      everyday = [...everyday, ...chat.messages].slice(-(BEFORE.least + BEFORE.range));
      return undefined;
    }
    worrying += 1;
    const many = BEFORE.least + ((worrying * BEFORE.step) % BEFORE.range);
    if (worrying % EACH > 0 || everyday.length < BEFORE.least) return undefined;
    const before = everyday.slice(-many);
    const messages = withOnePerson([...before, ...chat.messages]);
    return { ...chat, messages, turnsAt: before.length, alertBy: before.length + (chat.alertBy ?? 0) };
  };
}
