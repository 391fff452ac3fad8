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

const NO_MARKS: ReadonlySet<GuardId> = new Set();
const NOTHING = { before: '', marks: NO_MARKS };

/** The last few messages of the latest conversations. Lives in memory and is bounded. */
export class Recent {
  readonly #memories = new Map<string, Memory>();
  /** The one heard of last: mostly the next message belongs to it. */
  #latest: { site: string; key: string; memory: Memory } | undefined;

  /** The short messages of the same author right before this one, joined by spaces, and the guards still in force. */
  look(message: Message, words: number): { before: string; marks: ReadonlySet<GuardId> } {
    const memory = this.#memoryOf(message);
    if (!memory) return NOTHING;
    const marks = memory.marks.some((list) => list.length > 0) ? new Set(memory.marks.flat()) : NO_MARKS;
    return { before: words <= SPLIT.words ? piecesBefore(memory.pieces, message) : '', marks };
  }

  /** Remembers a message; a long one ends what was written in pieces. */
  add(message: Message, words: number, marks: GuardId[]): void {
    const memory = this.#memoryOf(message) ?? { pieces: [], marks: [] };
    if (words > SPLIT.words) memory.pieces.length = 0;
    else {
      memory.pieces.push({ author: message.author, speaker: message.speaker, text: message.text, at: message.at });
      if (memory.pieces.length >= SPLIT.messages) memory.pieces.shift();
    }
    memory.marks.push(marks);
    if (memory.marks.length > MARKS_MESSAGES) memory.marks.shift();
    if (this.#latest?.memory !== memory) this.#putLast(message.conversation, memory);
  }

  #memoryOf({ conversation: { site, key } }: Message): Memory | undefined {
    const latest = this.#latest;
    if (latest && latest.key === key && latest.site === site) return latest.memory;
    return this.#memories.get(`${site}\n${key}`);
  }

  #putLast({ site, key }: Message['conversation'], memory: Memory): void {
    this.#latest = { site, key, memory };
    const name = `${site}\n${key}`;
    this.#memories.delete(name);
    this.#memories.set(name, memory);
    if (this.#memories.size <= CONVERSATIONS_CAP) return;
    const [oldest] = this.#memories.keys();
    if (oldest !== undefined) this.#memories.delete(oldest);
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
