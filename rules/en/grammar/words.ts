import type { Lexicon } from '../../../lib/text/lexicon';

/** A word of plain English, as the tagger sees it, and where it stands in what was written. */
export type Word = { normal: string; tags: ReadonlySet<string>; start: number; end: number };

/** The little of `compromise/two` that is used. It comes in as an argument: the caller decides when it is evaluated. */
export type Tagger = (text: string) => {
  compute(step: string): unknown;
  docs: readonly (readonly Term[])[];
};
type Term = { normal: string; tags?: Iterable<string>; offset?: { start: number; length: number } };

/** More words than this around the signs add nothing to the grammar of a chat message. */
const MOST_WORDS = 80;

/** A message in plain English, and where in it and in what was written each word begins. */
export type Plain = { plain: string; places: readonly Place[] };
type Place = { at: number; start: number; end: number };

/** Tags a message that was expanded; each word keeps the place of the spelling it came from. */
export function tag({ plain, places }: Plain, tagger: Tagger): Word[] {
  const doc = tagger(plain);
  doc.compute('offset');
  return doc.docs.flat().flatMap((term): Word[] => {
    if (!term.offset || term.normal === '') return [];
    const place = places.findLast(({ at }) => at <= (term.offset?.start ?? 0));
    return [{ normal: term.normal, tags: new Set(term.tags), start: place?.start ?? 0, end: place?.end ?? 0 }];
  });
}

/** Expands chat spelling, because the tagger assumes correct text. */
export function expand(text: string, { spellings }: Pick<Lexicon, 'spellings'>): Plain {
  const places: Place[] = [];
  let plain = '';
  for (const found of text.matchAll(/[\p{L}\p{N}'’]+|[.!?\n]/gu)) {
    if (places.length >= MOST_WORDS) break;
    const word = found[0].toLowerCase().replaceAll('’', "'");
    const known = Object.hasOwn(spellings, word)
      ? spellings[word]
      : Object.hasOwn(spellings, word.replaceAll("'", ''))
        ? spellings[word.replaceAll("'", '')]
        : undefined;
    const reading = Array.isArray(known) ? (known[0] ?? word) : (known ?? word);
    if (reading === '') continue;
    const isStop = /^[.!?\n]$/.test(word);
    if (plain !== '' && !isStop) plain += ' ';
    places.push({ at: plain.length, start: found.index, end: found.index + found[0].length });
    plain += isStop ? '.' : reading;
  }
  return { plain, places };
}
