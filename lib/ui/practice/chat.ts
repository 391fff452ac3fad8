import type { Category } from '../../engine/rule';
import type { Band } from '../views';

/** One message of a practice chat. The child's own messages are `self`. */
export type PracticeLine = {
  from: 'self' | 'other';
  text: string;
  /** The sign in it; a test asks the real engine whether it finds the same. */
  sign?: Category;
  /** Looks like a sign and is none here: why, in one short sentence. The engine must stay quiet about it. */
  alike?: string;
};

/** Something to answer, what comes back, and what that tells. There is no wrong answer, only what changes. */
export type PracticeAnswer = { say: string; back: readonly string[]; tells: string };

/**
 * One made-up chat to learn on: mild, short, and about nobody. A new one is a new file in `chats`; its file name is its
 * address. Chats without a sign are as many as it takes that "there is always a sign" is never right.
 */
export type PracticeChat = {
  band: Band;
  /** A title that gives nothing away. */
  title: string;
  /** Who writes, and where, in one sentence. */
  scene: string;
  /** The name over the other person's messages. */
  name: string;
  lines: readonly PracticeLine[];
  answers: readonly [PracticeAnswer, PracticeAnswer, PracticeAnswer];
};
