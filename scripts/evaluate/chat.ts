import * as v from 'valibot';

/** One line of a file: one conversation (see docs/evaluation.md). */
const Line = v.object({
  from: v.picklist(['other', 'self', 'unknown']),
  author: v.nullish(v.string(), ''),
  text: v.string(),
  at: v.nullish(v.pipe(v.number(), v.finite())),
  /** Kinds that a careful reader sees in this one message. */
  signs: v.exactOptional(v.array(v.string())),
});

const Chat = v.object({
  id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)),
  risky: v.boolean(),
  site: v.nullish(v.string(), 'other'),
  audience: v.pipe(
    v.picklist(['dm', 'direct', 'group', 'public', 'bot']),
    v.transform((audience) => (audience === 'dm' ? 'direct' : audience)),
  ),
  relation: v.optional(v.picklist(['new', 'established', 'known', 'trusted'])),
  messages: v.array(Line),
  categories: v.optional(v.array(v.string()), []),
  alertBy: v.optional(v.nullable(v.pipe(v.number(), v.integer())), null),
  /** What it is about, for a person. */
  note: v.exactOptional(v.string()),
});

/** What is wrong with each field, in words. */
const WRONG: Record<string, string> = {
  from: 'says who speaks neither by "other" nor by "self"',
  author: 'has an author that is no text',
  text: 'has no text',
  signs: 'has no list of "signs"',
  at: 'has no time "at" in seconds',
  id: 'has no "id"',
  risky: 'does not say "risky": true or false',
  site: 'has a "site" that is no text',
  audience: 'has an unknown "audience"; it can be dm, group, public',
  relation: 'has an unknown "relation"; it can be new, established, known, trusted',
  messages: 'has no list of "messages"',
  categories: 'has no list of "categories"',
  alertBy: 'has an "alertBy" that is no index',
  note: 'has a "note" that is no text',
};
type Read = v.InferOutput<typeof Chat>;

/**
 * A conversation that can be replayed: every message has a time. `doubt` says what had to be assumed. Before message `turnsAt`
 * stands other talk: nothing in it counts, and what is counted begins there.
 */
export type Chat = Omit<Read, 'messages'> & {
  messages: (Omit<Read['messages'][number], 'at'> & { at: number })[];
  doubt?: string;
  turnsAt?: number;
};

/** Seconds between messages of which no time is known; logs from the research literature often have none. */
const ASSUMED_PAUSE = 20;

/** @returns the conversation, or one sentence on what is wrong with the line */
export function readChat(line: string): Chat | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'is not JSON';
  }
  const checked = v.safeParse(Chat, value);
  if (!checked.success) return sentence(checked.issues[0]);
  const { alertBy } = checked.output;
  const messages = withTimes(checked.output.messages);
  const missing = checked.output.messages.findIndex(({ at }) => at === undefined || at === null);
  const backwards = messages.findIndex(({ at }, i) => at < (messages[i - 1]?.at ?? at));
  if (backwards > 0) return `message ${backwards}: its time runs backwards`;
  if (alertBy !== null && (alertBy < 0 || alertBy >= messages.length)) return '"alertBy" points at no message';
  const doubt = `message ${missing}: ${WRONG.at}; ${ASSUMED_PAUSE} seconds after the one before are assumed`;
  return { ...checked.output, messages, ...(missing >= 0 && { doubt }) };
}

function withTimes(messages: Read['messages']): Chat['messages'] {
  let last = -ASSUMED_PAUSE;
  return messages.map((message) => {
    last = message.at ?? last + ASSUMED_PAUSE;
    return { ...message, at: last };
  });
}

function sentence({ path }: v.InferIssue<typeof Chat>): string {
  const keys = path?.map(({ key }) => key) ?? [];
  const where = keys[0] === 'messages' && typeof keys[1] === 'number' ? `message ${keys[1]} ` : '';
  return where + (WRONG[String(keys.at(-1))] ?? 'is no conversation');
}
