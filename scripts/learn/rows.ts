import { normalisedByLength } from '../../lib/conversation/classifier/length-normalisation';
import { TONE_MESSAGES } from '../../lib/conversation/tuning';
import { toneFeatures, toneWords } from '../../lib/tone/features';
import { createSaidLately } from '../../lib/tone/said-lately';
import { readShortForms } from '../../lib/tone/short-forms';
import { EVERYWHERE } from '../evaluate/languages';

/** Short forms as the language that is learned has them. */
export const SHORT = readShortForms(EVERYWHERE.language.source.lexicon);

export type Line = { from: 'self' | 'other' | 'unknown'; author: string; text: string };
export type Talk = {
  risky: boolean;
  audience: 'dm' | 'group' | 'public';
  alertBy: number | null;
  categories: string[];
  messages: Line[];
};

/** One talk as it stands after one of its messages: what each feature weighs in it (`normalisedByLength`). */
export type Row = { risky: boolean; features: Map<string, number> };

/** A feature counts when so many messages hold it, by so many writers or more: what one writer says is a habit. */
const LEAST = { messages: 10, writers: 6 };

/** A talk is looked at a few times on its way: a worrying one shortly before a warning is due, then, and later. */
export function rowsOf({ risky, alertBy, messages }: Talk): Row[] {
  const last = messages.length - 1;
  const due = alertBy ?? last;
  const places = risky
    ? [Math.floor(due * 0.75), due, Math.floor((due + last) / 2), last]
    : [Math.floor(last / 3), Math.floor(last / 2), Math.floor(last * 0.75), last];
  const heard = heardIn(messages);
  return [...new Set(places)].map((place) => ({
    risky,
    features: weighed(heard.slice(Math.max(0, place + 1 - TONE_MESSAGES), place + 1)),
  }));
}

type Heard = { from: Line['from']; fresh: string[]; words: number };

/** What each message says that was not said lately, as the product reads it. */
function heardIn(messages: readonly Line[]): Heard[] {
  const said = createSaidLately<string>();
  return messages.map(({ from, text }) => {
    if (from === 'unknown') return { from, fresh: [], words: 0 };
    said.nextMessage();
    const fresh = [...toneFeatures(text, from, SHORT)].filter((feature) => said.isNew(feature));
    return { from, fresh, words: toneWords(text, SHORT).length };
  });
}

function weighed(newest: readonly Heard[]): Map<string, number> {
  const features = new Map<string, number>();
  for (const side of ['self', 'other'] as const) {
    const lines = newest.filter(({ from }) => from === side);
    const words = lines.reduce((all, line) => all + line.words, 0);
    for (const name of lines.flatMap(({ fresh }) => fresh))
      features.set(name, (features.get(name) ?? 0) + normalisedByLength(1, words));
  }
  return features;
}

/** What enough writers say, in alphabetical order. */
export function sharedFeatures(writers: readonly Talk[][]): string[] {
  const heard = new Map<string, { messages: number; writers: Set<number> }>();
  for (const [writer, talks] of writers.entries()) {
    for (const { from, text } of talks.flatMap(({ messages }) => messages)) {
      if (from === 'unknown') continue;
      for (const name of new Set(toneFeatures(text, from, SHORT))) {
        const counted = heard.get(name) ?? { messages: 0, writers: new Set() };
        counted.messages += 1;
        counted.writers.add(writer);
        heard.set(name, counted);
      }
    }
  }
  return [...heard]
    .filter(([, counted]) => counted.messages >= LEAST.messages && counted.writers.size >= LEAST.writers)
    .map(([name]) => name)
    .sort();
}
