import type { Message } from '../message';
import type { Category, GuardId, Hit, Shape } from './rule';

/**
 * What a message may be doing, judging by its words; how sure, 0 to 1. Less than a sign: no rule knows the sentence, and a
 * hint counts only beside the tone of the whole talk.
 */
export type Hint = { kind: Category; sure: number };

/** Between worry (above 0) and everyday talk, and what it hints at; see `lib/tone`. */
export type Tone = { logit: number; hints: readonly Hint[] };

/** What the content script tells the background about one message. */
export type Sighting = {
  message: Omit<Message, 'text'>;
  hits: Hit[];
  /** Guards with reach `nearby` that this message satisfied, for the messages after it. */
  marks: GuardId[];
  shape: Shape;
  /** The logit of its tone; left out where it is 0. */
  tone?: number;
  /** Left out where there is none. */
  hints?: readonly Hint[];
  /** The log-odds that by itself it is a line that nobody well-meaning says to a child; see `lib/line`. */
  line?: number;
  /** Only with hits, for the grammar stage; never stored. */
  text?: string;
  /** Where nobody knows whether the child wrote it: all of this is read as the other person's, and this as the child's. */
  asSelf?: Omit<Sighting, 'message' | 'line' | 'hints' | 'asSelf'>;
};
