import { type Lattice, type Place, SEPARATOR } from './lattice';
import { type ClassName, type Thing, things } from './steps/classes';
import { type Folded, fold } from './steps/fold';
import { poses, unmask } from './steps/look-alikes';
import { DISGUISE, type Disguise, type Reading, readings } from './steps/readings';
import { stops } from './steps/sentences';
import { joined } from './steps/spaced';
import { type Token, tokens } from './steps/tokens';
import type { Vocabulary } from './vocabulary';
import type { WordClasses } from './word-classes';

/** One way through tokens `[first, last]`. */
type Arc = { first: number; last: number; words: string[]; lead: number; disguise: Disguise };

/**
 * Reads a text in every way it may be meant. The steps, in order: fold letters · find tokens · find things (links, times,
 * phone numbers) · unmask look-alikes · read each token by lexicon, stretch and leet · join what was written apart · find
 * sentence ends. Total for any string; the work grows with its length only.
 */
export function normalise(original: string, vocabulary: Vocabulary): Lattice {
  const folded = fold(original);
  const list = tokens(folded);
  const found = things(list, folded.text, vocabulary.classes);
  const hidden = hiddenTokens(found);
  const posing = poses(folded.text);
  const arcs: Arc[][] = list.map((token, k) => {
    if (hidden.has(k)) return [];
    return tokenReadings(token, posing, vocabulary).map(({ words, disguise }) => ({
      first: k,
      last: k,
      words,
      lead: 0,
      disguise,
    }));
  });
  const fillers = arcs.map((ways) => ways.length === 1 && ways[0]?.words.length === 0);
  for (const { name, first, last, lead } of found)
    arcs[first]?.push({ first, last, words: [`#${name}`], lead, disguise: DISGUISE.NONE });
  for (const { first, last, read, whole } of joined(list, folded.text, vocabulary)) {
    if (hidden.has(first)) continue;
    if (whole) arcs.fill([], first + 1, last + 1);
    const ways = read.map(({ words, disguise }): Arc => ({ first, last, words, lead: 0, disguise }));
    arcs[first] = whole ? ways : [...(arcs[first] ?? []), ...ways];
  }
  return assemble(list, arcs, fillers, folded, vocabulary.classes);
}

/** Tokens inside a link or a handle are no words of the text. */
function hiddenTokens(found: readonly Thing[]): Set<number> {
  const hidden = new Set<number>();
  for (const { whole, first, last } of found) if (whole) for (let k = first; k <= last; k++) hidden.add(k);
  return hidden;
}

function tokenReadings(token: Token, posing: boolean, vocabulary: Vocabulary): Reading[] {
  if (token.kind === 'emoji') {
    const own: Reading = { words: [token.text], disguise: DISGUISE.NONE };
    return [own, ...vocabulary.emoji(token.text).map((word): Reading => ({ words: [word], disguise: DISGUISE.EMOJI }))];
  }
  const unmasked = unmask(token.text, posing);
  return unmasked === undefined
    ? readings(token.text, vocabulary)
    : readings(unmasked, vocabulary, DISGUISE.LOOK_ALIKE);
}

/** Places are numbered left to right, the ones inside a longer reading right behind the place where it begins. */
function assemble(
  list: readonly Token[],
  arcs: readonly Arc[][],
  fillers: readonly boolean[],
  folded: Folded,
  classes: WordClasses,
): Lattice {
  const lattice: Lattice = [];
  const add = (position: number): number =>
    lattice.push({ out: [], position, begins: false, ends: false, asks: false }) - 1;
  const startOf: number[] = [];
  const endOf: number[] = [];
  const insideOf: number[] = [];
  let here = add(0);
  at(lattice, here).begins = true;
  const stop = stops(list);
  list.forEach((_, k) => {
    const ways = arcs[k] ?? [];
    startOf.push(here);
    insideOf.push(lattice.length);
    const position = at(lattice, here).position;
    for (const { words } of ways) for (let w = 1; w < words.length; w++) add(position);
    const end = fillers[k] ? here : add(ways.length > 0 ? position + 1 : position);
    endOf.push(end);
    here = end;
    const { ends = false, asks = false, separates = false } = stop[k] ?? {};
    if (ends) markEnd(lattice, list, startOf, end, asks);
    if (separates) {
      here = add(at(lattice, end).position);
      at(lattice, end).out.push({ to: here, word: SEPARATOR, start: 0, end: 0, disguise: DISGUISE.NONE });
    }
    if (ends) at(lattice, here).begins = true;
    if (list[k]?.kind === 'emoji' && at(lattice, startOf[k] ?? 0).begins) at(lattice, end).begins = true;
  });
  arcs.forEach((ways, k) => {
    let inside = insideOf[k] ?? 0;
    for (const { first, last, words, lead, disguise } of ways) {
      const start = folded.from[(list[first]?.start ?? 0) - lead] ?? 0;
      const end = folded.to[(list[last]?.end ?? 1) - 1] ?? 0;
      let from = startOf[k] ?? 0;
      words.forEach((word, w) => {
        const to = w === words.length - 1 ? (endOf[last] ?? 0) : inside++;
        const out = at(lattice, from).out;
        out.push({ to, word, start, end, disguise });
        for (const name of classes.of(word)) out.push({ to, word: classWord(name), start, end, disguise });
        from = to;
      });
    }
  });
  return lattice;
}

/** Emoji behind the last word do not hide that the sentence ended. */
function markEnd(
  lattice: Lattice,
  list: readonly Token[],
  startOf: readonly number[],
  end: number,
  asks: boolean,
): void {
  const mark = (place: Place) => {
    place.ends = true;
    place.asks ||= asks;
  };
  mark(at(lattice, end));
  for (let k = startOf.length - 1; k >= 0 && list[k]?.kind === 'emoji'; k--) mark(at(lattice, startOf[k] ?? 0));
}

export function classWord(name: ClassName): string {
  return `#${name}`;
}

function at(lattice: Lattice, index: number): Place {
  const place = lattice[index];
  if (!place) throw new RangeError(`The text has no place ${index}.`);
  return place;
}
