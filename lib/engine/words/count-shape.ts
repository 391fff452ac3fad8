import type { Shape } from '../rule';
import { COUNTS, type Form } from './forms';
import { ENDS, type Tokens } from './tokens';

/** Counts what a message is made of: words, whom they speak of, whether they ask or give orders. */
export function countShape({ count, asks, form, stop }: Tokens, forms: readonly Form[], shape: Shape): void {
  let begins = true;
  shape.question = asks;
  for (let k = 0; k < count; k++) {
    const { emoji, counts } = forms[form[k] as number] as Form;
    if (!emoji) {
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
