import type { Message } from '../message';
import type { GuardId, Hit, Shape } from './rule';

/** What the content script tells the background about one message. */
export type Sighting = {
  message: Omit<Message, 'text'>;
  hits: Hit[];
  /** Guards with reach `nearby` that this message satisfied, for the messages after it. */
  marks: GuardId[];
  shape: Shape;
  /** How the message leans, between worry (above 0) and everyday talk; see `lib/tone`. */
  tone?: number;
  /** Only with hits, for the grammar stage; never stored. */
  text?: string;
};
