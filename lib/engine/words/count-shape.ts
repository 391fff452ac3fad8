import type { Shape } from '../rule';
import { COUNTS, type Form } from './forms';
import { ENDS, type Tokens } from './tokens';

/** So many single letters in a row are words written apart (`s e n d`), none of the spellings of one letter (`r u a`). */
const APART = 4;
/** A word has about so many letters. */
const LETTERS = 5;

/** Counts what a message is made of: words, whom they speak of, whether they ask or give orders. */
export function countShape(tokens: Tokens, forms: readonly Form[], shape: Shape): void {
  const { count, asks, form, stop } = tokens;
  let begins = true;
  shape.question = asks;
  for (let k = 0; k < count; k++) {
    const { emoji, counts } = forms[form[k] as number] as Form;
    const letters = emoji ? 0 : lettersFrom(tokens, forms, k);
    if (letters >= APART) {
      shape.words += Math.max(1, Math.round(letters / LETTERS));
      k += letters - 1;
      begins = false;
    } else if (!emoji) {
      shape.words++;
      shape.you += counts & COUNTS.YOU;
      shape.i += (counts & COUNTS.I) >> 1;
      if (begins && counts & COUNTS.COMMAND) shape.command = true;
      if (shape.words === 1 && counts & COUNTS.QUESTION) shape.question = true;
      begins = false;
    }
    if ((stop[k] as number) & ENDS) begins = true;
  }
}

/** @returns how many letters stand by themselves from here on, one behind the other */
function lettersFrom({ count, form, start, end }: Tokens, forms: readonly Form[], first: number): number {
  const isLetter = (k: number) =>
    (end[k] as number) - (start[k] as number) === 1 && !(forms[form[k] as number] as Form).emoji;
  let k = first;
  while (k < count && isLetter(k)) k++;
  return k - first;
}
