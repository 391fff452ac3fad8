import type { Chat } from '../chat';
import { read } from '../read';
import type { Line } from './line';

/** Where in a talk with somebody new a line is said: so many everyday messages stand before it. */
export const SITUATIONS = { first: 0, early: 6, late: 200 } as const;
export type Situation = keyof typeof SITUATIONS;

/** Everyday talk of two, invented. */
const EVERYDAY = 'data/chats/everyday.jsonl';
/** Seconds between messages, and between the pieces of one sentence. */
const PACE = 30;
const PIECES_PACE = 5;

type Said = Pick<Chat['messages'][number], 'from' | 'text'>;

/** @returns everyday messages, one talk behind the other */
export async function everydayTalk(): Promise<Said[]> {
  const said: Said[] = [];
  for await (const found of read([EVERYDAY])) if ('chat' in found) said.push(...found.chat.messages);
  return said;
}

/**
 * A talk with somebody new in which a line is said.
 * @param offset where in the everyday talk it begins, so that not every line stands behind the same words
 * @returns the talk, and the place of the first message that belongs to the line
 */
export function talkWith(line: Line, situation: Situation, everyday: readonly Said[], offset: number) {
  const messages: Chat['messages'] = [];
  let at = 0;
  const say = ({ from, text }: Said, pause: number) => {
    at += pause;
    messages.push({ from, author: from === 'self' ? 'me' : 'them', text, at });
  };
  for (let k = 0; k < SITUATIONS[situation]; k += 1) {
    say(everyday[(offset + k) % everyday.length] as Said, PACE);
  }
  for (const told of line.before) {
    const from = told.startsWith('self') ? 'self' : 'other';
    say({ from, text: told.slice(from.length + 2) }, PACE);
  }
  const from = messages.length;
  for (const text of line.said) say({ from: 'other', text }, messages.length === from ? PACE : PIECES_PACE);
  const chat: Chat = {
    id: `${line.writer} ${line.act} ${line.kind}`,
    risky: line.kind === 'bright',
    site: 'other',
    audience: 'direct',
    messages,
    categories: [],
    alertBy: null,
  };
  return { chat, from };
}
