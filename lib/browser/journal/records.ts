import type { Alert } from '../../alerts/alert';
import type { Conversation } from '../../conversation/record/conversation';
import { parseConversation } from '../../conversation/record/parse-conversation';

/** One counterpart, named by a keyed hash. Holds kinds of signs, levels and times; never text. */
export type ConversationRecord = {
  key: string;
  lastSeen: number;
  conversation: Conversation;
  /** Where nobody knows which lines are the child's: the same if the child is one of those who spoke lately, by keyed hash. */
  ifChild?: Record<string, Conversation>;
  /** What the child or a parent said about this person. */
  mark?: Mark;
  /** When, epoch ms, and on which site (by id), so that a list of marks can say which is which without a name. */
  markedAt?: number;
  site?: string;
};

export type Mark = 'known' | 'trusted';

/**
 * An alert as it is kept: `conversation` names the counterpart and `room` the place, both by keyed hash. `shownAt` is
 * set once a person could see its card.
 */
export type AlertRecord = Alert & { conversation: string; room: string; shownAt?: number };

/** An account that was named in a chat, by keyed hash, and the record of the chat. */
export type HandleRecord = { key: string; conversation: string; site: string; at: number };

/** What is on a disk may be damaged. The good parts of a record are kept; one bad part costs only itself. */
export function soundPerson(raw: ConversationRecord): ConversationRecord {
  const { mark, ifChild, ...rest } = raw;
  const known = mark === 'known' || mark === 'trusted';
  const others = Object.entries(ifChild ?? {}).map(([child, one]) => [child, parseConversation(one)] as const);
  return {
    ...rest,
    ...(known && { mark }),
    conversation: parseConversation(raw.conversation),
    ...(others.length > 0 && { ifChild: Object.fromEntries(others) }),
  };
}

/** All that is known of somebody, whoever is the child. */
export function everyReading({
  conversation,
  ifChild = {},
}: Pick<ConversationRecord, 'conversation' | 'ifChild'>): Conversation[] {
  return [conversation, ...Object.values(ifChild)];
}

const TEXTS = ['id', 'site', 'conversation', 'room'] as const;
const LISTS = ['categories', 'combinations', 'rules', 'story', 'messageIds'] as const;

/** A warning without its level, its time or its reasons cannot be shown. */
export function isSoundAlert(raw: AlertRecord): boolean {
  return (
    Number.isFinite(raw.at) &&
    ['soft', 'medium', 'strong', 'urgent'].includes(raw.level) &&
    TEXTS.every((name) => typeof raw[name] === 'string') &&
    LISTS.every((name) => isListOfTexts(raw[name])) &&
    (raw.bright === undefined || isListOfTexts(raw.bright))
  );
}

function isListOfTexts(raw: unknown): boolean {
  return Array.isArray(raw) && raw.every((one) => typeof one === 'string');
}
