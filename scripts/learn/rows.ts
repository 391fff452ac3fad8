import { LOOKED_AT } from '../../lib/conversation/leaning';
import { shareOf, toneFeatures, toneWords } from '../../lib/tone/features';

type Line = { from: 'self' | 'other' | 'unknown'; text: string };
export type Talk = { risky: boolean; alertBy: number | null; categories: string[]; messages: Line[] };

/** One talk as it stands after one of its messages: how often each feature stands in a message of its side. */
export type Row = { risky: boolean; features: Map<string, number> };

/** A feature counts when so many messages hold it, by so many writers or more: what one writer says is a habit. */
const LEAST = { messages: 8, writers: 4 };

/** A talk is looked at a few times on its way: a worrying one shortly before a warning is due, then, and later. */
export function rowsOf({ risky, alertBy, messages }: Talk): Row[] {
  const last = messages.length - 1;
  const due = alertBy ?? last;
  const places = risky
    ? [Math.floor(due * 0.75), due, Math.floor((due + last) / 2), last]
    : [Math.floor(last / 3), Math.floor(last / 2), Math.floor(last * 0.75), last];
  return [...new Set(places)].map((place) => ({
    risky,
    features: meansOf(messages.slice(Math.max(0, place + 1 - LOOKED_AT), place + 1)),
  }));
}

function meansOf(newest: readonly Line[]): Map<string, number> {
  const means = new Map<string, number>();
  for (const side of ['self', 'other'] as const) {
    const lines = newest.filter(({ from }) => from === side);
    for (const { text } of lines) {
      const share = shareOf(toneWords(text).length) / lines.length;
      for (const name of new Set(toneFeatures(text, side))) means.set(name, (means.get(name) ?? 0) + share);
    }
  }
  return means;
}

/** What enough writers say, in alphabetical order. */
export function sharedFeatures(writers: readonly Talk[][]): string[] {
  const heard = new Map<string, { messages: number; writers: Set<number> }>();
  for (const [writer, talks] of writers.entries()) {
    for (const { from, text } of talks.flatMap(({ messages }) => messages)) {
      if (from === 'unknown') continue;
      for (const name of new Set(toneFeatures(text, from))) {
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
