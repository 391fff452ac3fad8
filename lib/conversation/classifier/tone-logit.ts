import type { Speaker } from '../../message';
import type { Conversation } from '../record/conversation';
import { readTag, speakerOf } from '../record/heard';
import { LEAST_OWN, TONE_MESSAGES } from '../tuning';
import { normalisedByLength } from './length-normalisation';

/** Whether the child takes part in a talk, and so shows how it is taken. */
export function takesPart({ heard }: Conversation): boolean {
  const own = heard.tag.slice(-TONE_MESSAGES).filter((tag) => speakerOf(tag) === 'self');
  return own.length >= LEAST_OWN;
}

/** @returns how the newest `among` messages lean, above 0 like those in which someone leads a child somewhere */
export function toneLogit({ heard }: Conversation, toneBias: number, among = TONE_MESSAGES): number {
  const newest = heard.tag.slice(-among).map(readTag);
  const of = (who: Speaker) => toneOfSide(newest.filter(({ speaker }) => speaker === who)) || 0;
  return toneBias + of('self') + of('other');
}

/** @returns how these messages of one side lean together; NaN where there are none */
export function toneOfSide(some: readonly { tone: number; words: number }[]): number {
  if (some.length === 0) return Number.NaN;
  let [tone, words] = [0, 0];
  for (const one of some) {
    tone += one.tone;
    words += one.words;
  }
  return normalisedByLength(tone, words);
}
