import type { Category, Kind, RuleId, Slot } from '../../engine/rule';
import type { Level } from '../levels';
import type { CombinationId } from '../model';
import type { Heard } from './heard';

/** One sign that was seen. Names a message by a short hash only, and never holds a word of it. */
export type Evidence = {
  kind: Kind;
  rule: RuleId;
  /** Short hash of the message. */
  id: number;
  /** When it was said, epoch ms. */
  at: number;
  /** 0 to 1, after guards and grammar. */
  confidence: number;
  slot?: Slot;
  age?: number;
  evasion?: true;
};

/** The clearest hint of one kind: what a message may have been doing, judging by its words (`lib/tone/hints.ts`). */
export type Hinted = { kind: Category; id: number; at: number; sure: number };

/** What the child was already told in this conversation, so that nothing is said twice. */
export type Told = {
  at: number;
  level: Level;
  categories: Category[];
  combinations: CombinationId[];
  /** Kinds of the bright lines that were told. */
  bright?: Category[];
  /** The score has since fallen well below this level: the same may be said again. */
  calmed?: true;
};

/**
 * What is known about one counterpart: kinds, levels and times. A plain object that survives JSON and the journal;
 * no text, no name, and a size that does not grow with the length of the chat.
 */
export type Conversation = {
  version: 1;
  /** Time of the earliest message, epoch ms; Infinity is written as null by JSON, so 0 means none yet. */
  firstSeen: number;
  /** The newest messages, in the order of their times. */
  heard: Heard;
  /** At most eight of a kind, in the order of their times. */
  evidence: Evidence[];
  /** At most one of a kind. */
  hinted: Hinted[];
  /** Newest last. */
  told: Told[];
  /** Times at which the child said "This is OK", newest last. */
  accepted: number[];
  /** The site on which this talk began, where an account given there leads here. */
  began?: string;
  /** Rules that are off here, with the time until which. */
  rulesOff: { [rule in RuleId]?: number };
};

export function newConversation(): Conversation {
  return {
    version: 1,
    firstSeen: 0,
    heard: { at: [], id: [], tag: [], overflowed: false },
    evidence: [],
    hinted: [],
    told: [],
    accepted: [],
    rulesOff: {},
  };
}
