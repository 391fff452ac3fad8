import type { Message } from '../message';
import type { GuardId, Hit, Shape } from './rule';

/** How one message leans, between worry (above 0) and everyday talk: a sum, and of how many clues. See `lib/tone`. */
export type Tone = { sum: number; clues: number };

/** What the content script tells the background about one message. */
export type Sighting = {
  message: Omit<Message, 'text'>;
  hits: Hit[];
  /** Guards with reach `nearby` that this message satisfied, for the messages after it. */
  marks: GuardId[];
  shape: Shape;
  tone?: Tone;
  /** Only with hits, for the grammar stage; never stored. */
  text?: string;
};
