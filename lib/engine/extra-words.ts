import type { Speaker } from '../message';
import type { Matched } from './match/match';
import type { Hit } from './rule';

/** What an added word can stand for. `rules/en/stand-ins.ts` names the known word that is read in its place. */
export const EXTRA_KINDS = ['app', 'game-money', 'picture', 'adult', 'school', 'town', 'place'] as const;
export type ExtraKind = (typeof EXTRA_KINDS)[number];
export type StandIns = Readonly<Record<ExtraKind, string>>;
export type ExtraWord = { kind: ExtraKind; words: string };

type Read = (text: string, speaker: Speaker) => Matched;

const ENTRY = /^\s*([a-z-]+)\s*:\s*(.+?)\s*$/u;

/** Takes "app: Blorp" apart. @returns nothing where it has another form, or where there is no such kind */
export function extraWord(entry: string): ExtraWord | undefined {
  const [, name, words = ''] = ENTRY.exec(entry) ?? [];
  const kind = EXTRA_KINDS.find((one) => one === name);
  return kind && { kind, words };
}

/**
 * Reads each text that holds an added word once more, with a known word in its place, and adds what is found so. What
 * the text shows by itself always stays: an added word can raise a sign and never take one away.
 *
 * @param entries such as "app: Blorp"; others are passed over
 * @param read the reading without added words
 */
export function alsoReading(entries: readonly string[], standIns: StandIns, read: Read): Read {
  const known = new Map(
    entries.flatMap((entry) => {
      const word = extraWord(entry);
      return word ? [[asCompared(word.words), standIns[word.kind]] as const] : [];
    }),
  );
  if (known.size === 0) return read;
  const longestFirst = [...known.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const anyOfThem = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text, speaker) => {
    const itself = read(text, speaker);
    const { replaced, back } = replace(text, anyOfThem, (word) => known.get(asCompared(word)) ?? word);
    if (replaced === text) return itself;
    const more = read(replaced, speaker).hits.flatMap((hit): Hit[] => {
      const before = itself.hits.find(({ rule }) => rule === hit.rule);
      if (before && before.confidence >= hit.confidence) return [];
      return [{ ...hit, span: [back(hit.span[0], 'start'), back(hit.span[1], 'end')] }];
    });
    const kept = itself.hits.filter(({ rule }) => !more.some((hit) => hit.rule === rule));
    return { ...itself, hits: [...kept, ...more] };
  };
}

/** As words are compared: in small letters, with one space between. */
function asCompared(words: string): string {
  return words.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '\\s+');
}

/** @returns the text with other words in it, and where a place of it stood before */
function replace(text: string, pattern: RegExp, other: (word: string) => string) {
  const parts: { from: number; to: number; newFrom: number; newTo: number }[] = [];
  let shift = 0;
  const replaced = text.replace(pattern, (word: string, from: number) => {
    const written = other(word);
    parts.push({ from, to: from + word.length, newFrom: from + shift, newTo: from + shift + written.length });
    shift += written.length - word.length;
    return written;
  });
  const back = (place: number, side: 'start' | 'end') => {
    const inside = parts.find(({ newFrom, newTo }) =>
      side === 'start' ? place >= newFrom && place < newTo : place > newFrom && place <= newTo,
    );
    if (inside) return side === 'start' ? inside.from : inside.to;
    const before = parts.filter(({ newTo }) => newTo <= place).at(-1);
    return before ? place - before.newTo + before.to : place;
  };
  return { replaced, back };
}
