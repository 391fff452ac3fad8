/**
 * Whole numbers as text without spaces, so that a pack is short: a small number is one character, a large one up to four.
 * All characters may stand in a string of JavaScript or JSON as they are.
 */
const ALPHABET = Array.from({ length: 95 }, (_, k) => String.fromCharCode(0x20 + k)).filter(
  (character) => !'"\'`\\$'.includes(character),
);
const BASE = ALPHABET.length;
/** A number is as many characters as its first one says: the first so many of the alphabet stand for themselves, and so on. */
const LEADS = [50, 32, 7, 1] as const;

/** Where each length begins: the place of its first lead in the alphabet, and its smallest number. */
const LENGTHS = LEADS.map((_, more) => ({
  lead: LEADS.slice(0, more).reduce((sum, leads) => sum + leads, 0),
  least: LEADS.slice(0, more).reduce((sum, leads, k) => sum + leads * BASE ** k, 0),
}));

export function writeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) text += written(number);
  return text;
}

function written(number: number): string {
  const more = LENGTHS.findLastIndex(({ least }) => number >= least);
  const { lead, least } = LENGTHS[more] ?? { lead: 0, least: 0 };
  const rest: string[] = [];
  let value = number - least;
  for (let k = 0; k < more; k++) {
    rest.unshift(ALPHABET[value % BASE] ?? '');
    value = Math.floor(value / BASE);
  }
  if (more < 0 || value >= (LEADS[more] ?? 0)) throw new RangeError(`${number} is no number that a pack can hold.`);
  return ALPHABET[lead + value] + rest.join('');
}

/** What each character is worth; how many follow it; what is then to be added. */
const VALUES = new Uint8Array(128);
const FOLLOWING = new Uint8Array(128);
const ADDED = new Int32Array(128);
ALPHABET.forEach((character, value) => {
  const unit = character.charCodeAt(0);
  const more = LENGTHS.findLastIndex(({ lead }) => value >= lead);
  VALUES[unit] = value;
  FOLLOWING[unit] = more;
  ADDED[unit] = (LENGTHS[more]?.least ?? 0) - (LENGTHS[more]?.lead ?? 0) * BASE ** more;
});

/** The numbers of a text that `writeNumbers` made. */
export function readNumbers(text: string): Int32Array {
  const numbers = new Int32Array(text.length);
  let count = 0;
  for (let k = 0; k < text.length; k++) {
    const unit = text.charCodeAt(k);
    let value = VALUES[unit] as number;
    for (let end = k + (FOLLOWING[unit] as number); k < end; )
      value = value * BASE + (VALUES[text.charCodeAt(++k)] as number);
    numbers[count++] = value + (ADDED[unit] as number);
  }
  return numbers.slice(0, count);
}
