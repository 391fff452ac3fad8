import type { Lexicon } from '../../text/lexicon';
import { foldCharacter } from '../../text/steps/fold';
import { readings } from '../../text/steps/readings';
import type { Vocabulary } from '../../text/vocabulary';
import { wordCode } from '../../text/word-code';
import { type Form, formOf, type NumberOf, OTHER } from './forms';

/**
 * All spellings with what they are read as, by a rolling hash of their letters: `slots[k]` is the number of a form, 0 where
 * empty. Spellings that a chat brings along, disguised or stretched, are added behind the fixed ones while they last.
 */
export type Spellings = {
  forms: Form[];
  fixed: number;
  hashes: Int32Array;
  slots: Uint16Array;
  mask: number;
  /** Forms of characters that are no letters, by code point; filled as they are met. */
  emojis: Map<number, number>;
  /** Forms of spellings met in chats. */
  met: Map<string, number>;
  lexicon: Lexicon;
  vocabulary: Vocabulary;
  numberOf: NumberOf;
};

/** Spellings met that are remembered; then they are forgotten all together. */
export const MET_CAP = 2000;

export function createSpellings(
  forms: Form[],
  lexicon: Lexicon,
  vocabulary: Vocabulary,
  numberOf: NumberOf,
): Spellings {
  let size = 1024;
  while (size < forms.length * 4) size *= 2;
  const hashes = new Int32Array(size);
  const slots = new Uint16Array(size);
  const emojis = new Map<number, number>();
  forms.forEach(({ text, code, edges, emoji: isEmoji }, number) => {
    // An emoji that also stands for a word does so with less weight, which only the exact reading can tell.
    if (isEmoji && text !== '') emojis.set(text.codePointAt(0) ?? 0, edges.length > 4 ? -1 : number);
    const hash = code ?? (/^[a-z0-9']+$/.test(text) ? wordCode(text) : undefined);
    if (hash === undefined) return;
    let slot = spread(hash) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    hashes[slot] = hash;
    slots[slot] = number;
  });
  return {
    forms,
    fixed: forms.length,
    hashes,
    slots,
    mask: size - 1,
    emojis,
    met: new Map(),
    lexicon,
    vocabulary,
    numberOf,
  };
}

function spread(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 10;
}

/** The form with this hash, or 0. Two words may share a hash: what is found is compared with what is written later. */
export function lookUp({ hashes, slots, mask }: Spellings, hash: number): number {
  let slot = spread(hash) & mask;
  for (;;) {
    const found = slots[slot] as number;
    if (found === 0 || hashes[slot] === hash) return found;
    slot = (slot + 1) & mask;
  }
}

/** The form of a spelling outside the fixed ones: stretched, disguised, with an apostrophe, mixed with digits. */
export function meet(spellings: Spellings, folded: string): number {
  const known = spellings.met.get(folded);
  if (known !== undefined) return known;
  const read = readings(folded, spellings.vocabulary);
  // A disguise has its own weight, which only the exact reading can tell.
  const form = read.some(({ disguise }) => disguise > 0)
    ? -1
    : addForm(
        spellings,
        folded,
        read.map(({ words }) => words),
      );
  spellings.met.set(folded, form);
  return form;
}

function addForm(spellings: Spellings, text: string, ways: string[][]): number {
  const form = formOf(text, ways, spellings.lexicon, spellings.numberOf, spellings.vocabulary.classes);
  const dull = form.edges.length === 4 && form.edges[2] === 0 && form.counts === 0;
  return dull ? OTHER.WORD : spellings.forms.push({ ...form, emoji: false }) - 1;
}

/** A character that is nothing to read. Any other negative number is for the exact reading. */
export const EMOJI = { NOTHING: -2 } as const;

/** The form of a character that is no letter of the first 65,536: an emoji, nothing, or -1 for the exact reading. */
export function emojiOf({ emojis }: Spellings, point: number): number {
  const known = emojis.get(point);
  if (known !== undefined) return known;
  const character = String.fromCodePoint(point);
  const folded = foldCharacter(character);
  let form: number = EMOJI.NOTHING;
  if (folded !== '' && folded !== character) form = -1;
  else if (/^\p{Extended_Pictographic}$/u.test(folded)) form = OTHER.EMOJI;
  else if (/[\p{L}\p{N}\p{M}]/u.test(folded)) form = -1;
  emojis.set(point, form);
  return form;
}

/** @returns true where the spellings met were dropped, so that numbers beyond `fixed` mean nothing any more. */
export function forgetMet(spellings: Spellings): boolean {
  if (spellings.met.size < MET_CAP) return false;
  spellings.met.clear();
  spellings.forms.length = spellings.fixed;
  return true;
}
