import type { Message } from '../message';
import { createLatest } from './latest';
import type { GuardId } from './rule';

/** What counts as one thing written in pieces: so many messages, so short, so close together (`detection` V7). */
export const SPLIT = { messages: 4, words: 6, milliseconds: 20_000 } as const;
export const SPLIT_FACTOR = 0.9;

/** Messages before the present one whose guards still count. */
const MARKS_MESSAGES = 2;

type Piece = { author: string; speaker: string; text: string; at: number };
type Memory = { pieces: Piece[]; marks: GuardId[][] };

const NO_MARKS: ReadonlySet<GuardId> = new Set();

/** The last few messages of the latest conversations. Lives in memory and is bounded. */
export class Recent {
  readonly #memoryOf = createLatest((): Memory => ({ pieces: [], marks: [] }));

  /** The short messages of the same author right before this one, joined by spaces, and the guards still in force. */
  look(message: Message, words: number): { before: string; marks: ReadonlySet<GuardId> } {
    const memory = this.#memoryOf(message.conversation);
    const marks = memory.marks.some((list) => list.length > 0) ? new Set(memory.marks.flat()) : NO_MARKS;
    return { before: words <= SPLIT.words ? piecesBefore(memory.pieces, message) : '', marks };
  }

  /** Remembers a message; a long one ends what was written in pieces. */
  add(message: Message, words: number, marks: GuardId[]): void {
    const memory = this.#memoryOf(message.conversation);
    if (words > SPLIT.words) memory.pieces.length = 0;
    else {
      memory.pieces.push({ author: message.author, speaker: message.speaker, text: message.text, at: message.at });
      if (memory.pieces.length >= SPLIT.messages) memory.pieces.shift();
    }
    memory.marks.push(marks);
    if (memory.marks.length > MARKS_MESSAGES) memory.marks.shift();
  }
}

function piecesBefore(pieces: readonly Piece[], message: Message): string {
  let before = '';
  let { at } = message;
  for (let k = pieces.length - 1; k >= 0; k--) {
    const piece = pieces[k];
    if (!piece || piece.author !== message.author || piece.speaker !== message.speaker) break;
    if (Math.abs(at - piece.at) > SPLIT.milliseconds) break;
    before = before === '' ? piece.text : `${piece.text} ${before}`;
    at = piece.at;
  }
  return before;
}
