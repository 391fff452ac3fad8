import type { Speaker } from '../message';
import type { Conversation } from './conversation';
import { readTag, speakerOf } from './heard';
import { overWords } from './over-words';

/** The tone is read from so many of the newest messages: about the length of the talks it was learned from. */
export const LOOKED_AT = 16;
/** With fewer messages of the child, nobody can say how the child takes it. */
const LEAST_OWN = 2;

/** Whether the child takes part in a talk, and so shows how it is taken. */
export function takesPart({ heard }: Conversation): boolean {
  const own = heard.tag.slice(-LOOKED_AT).filter((tag) => speakerOf(tag) === 'self');
  return own.length >= LEAST_OWN;
}

/** @returns how the newest `among` messages lean, above 0 like those in which someone leads a child somewhere */
export function leaningOf({ heard }: Conversation, toneBias: number, among = LOOKED_AT): number {
  const newest = heard.tag.slice(-among).map(readTag);
  const of = (who: Speaker) => toneOf(newest.filter(({ speaker }) => speaker === who)) || 0;
  return toneBias + of('self') + of('other');
}

/** @returns how these messages of one side lean together; NaN where there are none */
export function toneOf(some: readonly { tone: number; words: number }[]): number {
  if (some.length === 0) return Number.NaN;
  let [tone, words] = [0, 0];
  for (const one of some) {
    tone += one.tone;
    words += one.words;
  }
  return overWords(tone, words);
}
