import { imitates } from '../text/steps/look-alikes';
import { isLongRun } from './disguised';
import { isDigit, isLetter, MOST_WORDS } from './features';
import { CODED, NONE, SINGLE, slotOf, UNKNOWN, type WordTable } from './word-table';

const HALF = CODED / 2;
/** What a character outside ASCII may be, beside the number of a word. */
const NOTHING = -1;
const UNSURE = -2;

/** Reads most messages as `toneWords` does, but makes no strings of them. */
export type QuickWords = {
  /** The numbers of the words of the message at hand. */
  numbers: Int32Array;
  /** @returns how many words there are, or -1 where only `toneWords` can tell */
  read(text: string): number;
};

export function createQuickWords(table: WordTable): QuickWords {
  // A word may stand for two.
  const numbers = new Int32Array(MOST_WORDS + 2);
  const digits = table.numbers.get('#') ?? UNKNOWN;
  const asks = table.numbers.get('?') ?? UNKNOWN;
  const signs = new Map<number, number>();

  function read(text: string): number {
    const { length } = text;
    let count = 0;
    let afterSingle = false;
    for (let k = 0; k < length; ) {
      const start = k;
      const unit = text.charCodeAt(k);
      let letter = (unit | 0x20) - 0x60;
      if (letter > 0 && letter <= 26) {
        let low = 0;
        let high = 0;
        do {
          if (k - start < HALF) low = (low << 5) | letter;
          else high = (high << 5) | letter;
          letter = (text.charCodeAt(++k) | 0x20) - 0x60;
        } while (letter > 0 && letter <= 26);
        if (k < length && goesOn(text, k, start)) return -1;
        if (count >= MOST_WORDS) return -1;
        if (k - start > CODED) {
          numbers[count++] = table.numbers.get(text.slice(start, k).toLowerCase()) ?? UNKNOWN;
          afterSingle = false;
          continue;
        }
        const slot = slotOf(table, low, high);
        const isKnown = table.low[slot] !== 0;
        const single = isKnown ? (table.single[slot] as number) : k - start === 1 ? SINGLE.FIRST | SINGLE.LAST : 0;
        // Single letters in a row may be a word written apart.
        if (afterSingle && single & SINGLE.FIRST) return -1;
        afterSingle = (single & SINGLE.LAST) !== 0;
        numbers[count++] = isKnown ? (table.first[slot] as number) : UNKNOWN;
        if (isKnown && table.second[slot] !== NONE) numbers[count++] = table.second[slot] as number;
        continue;
      }
      let sign = NOTHING;
      if (unit === 0x20) k++;
      else if (isDigit(unit)) {
        do k++;
        while (isDigit(text.charCodeAt(k)));
        if (isLetter(text.charCodeAt(k) | 0x20) && isLongRun(text, start)) return -1;
        sign = digits;
      } else if (unit > 0x7f) {
        const point = text.codePointAt(k) as number;
        sign = signs.get(point) ?? learn(point);
        k += point > 0xffff ? 2 : 1;
      } else {
        if (unit === 0x3f) sign = asks;
        k++;
      }
      if (sign === NOTHING) continue;
      if (sign === UNSURE || count >= MOST_WORDS) return -1;
      numbers[count++] = sign;
      afterSingle = false;
    }
    return count;
  }

  function learn(point: number): number {
    const character = String.fromCodePoint(point);
    const lower = character.toLowerCase();
    // The Kelvin sign is a small k; a Cyrillic letter may be a Latin one in disguise.
    const sign =
      /[a-z]/.test(lower) || imitates(lower) !== undefined
        ? UNSURE
        : /^\p{Extended_Pictographic}$/u.test(lower)
          ? (table.numbers.get(lower) ?? UNKNOWN)
          : NOTHING;
    if (signs.size < SIGNS_CAP) signs.set(point, sign);
    return sign;
  }

  return { numbers, read };
}

/** Different characters outside ASCII that are remembered; a chat uses few. */
const SIGNS_CAP = 4096;

/** Whether a word that began at `start` goes on behind this place, with an apostrophe or a digit in between, or may do so. */
function goesOn(text: string, k: number, start: number): boolean {
  const unit = text.charCodeAt(k);
  if (isDigit(unit) && isLongRun(text, start)) return true;
  if (unit !== 0x27 && unit !== 0x2019 && !isDigit(unit)) return false;
  const next = text.charCodeAt(k + 1);
  // Outside ASCII there are capitals of ASCII letters.
  return isLetter(next | 0x20) || next > 0x7f;
}
