import type { ConversationRef } from '../message';

/** Conversations remembered at a time; the one unheard of the longest goes first. */
const CONVERSATIONS_CAP = 64;

/**
 * What is remembered of the latest conversations; in memory only, and bounded.
 * @param begin the memory of a conversation that is new here
 */
export function createLatest<Memory>(begin: () => Memory): (conversation: ConversationRef) => Memory {
  const memories = new Map<string, Memory>();
  /** The one heard of last: mostly the next message belongs to it. */
  let latest: { site: string; key: string; memory: Memory } | undefined;

  return ({ site, key }) => {
    if (latest && latest.key === key && latest.site === site) return latest.memory;
    const name = `${site}\n${key}`;
    const memory = memories.get(name) ?? begin();
    latest = { site, key, memory };
    memories.delete(name);
    memories.set(name, memory);
    const [oldest] = memories.keys();
    if (memories.size > CONVERSATIONS_CAP && oldest !== undefined) memories.delete(oldest);
    return memory;
  };
}
