import type { Message } from '../message';
import type { GuardId } from './rule';

/** What counts as one thing written in pieces: so many messages, so short, so close together (`detection` V7). */
export const SPLIT = { messages: 4, words: 6, milliseconds: 20_000 } as const;
export const SPLIT_FACTOR = 0.9;

/** Messages before the present one whose guards still count. */
const MARKS_MESSAGES = 2;
/** Conversations remembered at a time; the one unheard of the longest goes first. */
const CONVERSATIONS_CAP = 64;

type Piece = { author: string; speaker: string; text: string; at: number };
type Memory = { pieces: Piece[]; marks: GuardId[][] };

/** The last few messages of the latest conversations. Lives in memory and is bounded. */
export class Recent {
  readonly #memories = new Map<string, Memory>();

  /** The short messages of the same author right before this one, joined by spaces, and the guards still in force. */
  look(message: Message, words: number): { before: string; marks: ReadonlySet<GuardId> } {
    const memory = this.#memories.get(keyOf(message));
    const marks = new Set(memory?.marks.flat());
    const texts: string[] = [];
    let at = message.at;
    for (const piece of words <= SPLIT.words ? (memory?.pieces ?? []).toReversed() : []) {
      if (piece.author !== message.author || piece.speaker !== message.speaker) break;
      if (texts.length >= SPLIT.messages - 1 || Math.abs(at - piece.at) > SPLIT.milliseconds) break;
      texts.unshift(piece.text);
      at = piece.at;
    }
    return { before: texts.join(' '), marks };
  }

  /** Remembers a message; a long one ends what was written in pieces. */
  add(message: Message, words: number, marks: GuardId[]): void {
    const key = keyOf(message);
    const memory = this.#memories.get(key) ?? { pieces: [], marks: [] };
    const { author, speaker, text, at } = message;
    const pieces = words <= SPLIT.words ? [...memory.pieces, { author, speaker, text, at }].slice(1 - SPLIT.messages) : [];
    this.#memories.delete(key);
    this.#memories.set(key, { pieces, marks: [...memory.marks, marks].slice(-MARKS_MESSAGES) });
    for (const oldest of this.#memories.keys()) {
      if (this.#memories.size <= CONVERSATIONS_CAP) break;
      this.#memories.delete(oldest);
    }
  }
}

function keyOf({ conversation }: Message): string {
  return `${conversation.site}\n${conversation.key}`;
}
