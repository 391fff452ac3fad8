import type { Category } from '../engine/rule';

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
 * One made-up chat to learn on: mild, short, and about nobody. A new one is a new file in
 * `rules/<code>/practice/chats`; its file name is its address. Chats without a sign are as many as it takes that "there is always a sign" is never right.
 */
export type PracticeChat = {
  /** For whom it is, in years. */
  band: '8-11' | '12-16';
  /** A title that gives nothing away. */
  title: string;
  /** Who writes, and where, in one sentence. */
  scene: string;
  /** The name over the other person's messages. */
  name: string;
  lines: readonly PracticeLine[];
  answers: readonly [PracticeAnswer, PracticeAnswer, PracticeAnswer];
};

/** A practice chat with the name of its file and the language that it is in. */
export type NamedChat = PracticeChat & { id: string; language: string };

/** A made-up chat that must warn. */
export type SelfTestChat = {
  id: string;
  title: string;
  /** The least that must be raised. */
  level: 'medium' | 'strong';
  /** One of these kinds must be named. */
  kinds: readonly Category[];
  lines: readonly (readonly ['other' | 'self', string])[];
};

/** The same with its language. */
export type SpokenChat = SelfTestChat & { language: string };

/** What became of one chat. `level` is missing where nothing was said; `atMessage` counts from 0. */
export type SelfTestResult = { id: string; level?: string; atMessage?: number; passed: boolean };
