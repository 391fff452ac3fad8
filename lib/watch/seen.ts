import type { Message } from '../message';
import { keep } from '../sites/memory';
import type { Reading } from '../sites/read-messages';
import { hash } from '../sites/row-id';

/** Message ids remembered a page; beyond that the oldest may be told twice, and the worker knows them by hash. */
const IDS_KEPT = 5000;
const PLACES_KEPT = 2000;

export type Seen = {
  /** The message to tell, or nothing where it was told before. A changed text is told again, under a new id. */
  tell(reading: Reading): Message | undefined;
  /** The row of a message, if it is still on the page. */
  locate(messageId: string): Element | undefined;
};

/**
 * Knows messages by their id, not by their node: lists create nodes anew. Keeps hashes, never words, and holds rows
 * weakly.
 *
 * @param idOf the id of what a row shows now; a recycled row shows something else
 */
export function createSeen(idOf: (row: Element) => string | undefined): Seen {
  const told = new Map<string, string>();
  const places = new Map<string, WeakRef<Element>>();
  let sent: { id: string; words: string; chat: string } | undefined;

  function locate(messageId: string): Element | undefined {
    const id = messageId.split('~', 1)[0] ?? '';
    const row = places.get(id)?.deref();
    return row?.isConnected && idOf(row) === id ? row : undefined;
  }

  /** Some sites show what the child sends under a passing id, and replace the row once the server has answered. */
  function isSentAgain({ id, conversation, speaker }: Message, words: string): boolean {
    if (speaker !== 'self') return false;
    const before = sent;
    sent = { id, words, chat: conversation.key };
    return before?.words === words && before.chat === conversation.key && before.id !== id && !locate(before.id);
  }

  return {
    locate,
    tell({ message, row }) {
      keep(places, message.id, new WeakRef(row), PLACES_KEPT);
      const name = `${message.conversation.key}\u0000${message.id}`;
      const words = hash(message.text);
      const before = told.get(name);
      if (before === words) return;
      keep(told, name, words, IDS_KEPT);
      if (before !== undefined) return { ...message, id: `${message.id}~${words}` };
      return isSentAgain(message, words) ? undefined : message;
    },
  };
}
