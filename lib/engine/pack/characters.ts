import { foldCharacter } from '../../text/steps/fold';

/** What the scan takes a UTF-16 unit for. 1 to 26 are the letters a to z, whatever their case, accent or style. */
export const CHARACTER = {
  SPACE: 0,
  DIGIT: 27,
  APOSTROPHE: 28,
  /** What a reader does not see; between words it is nothing. */
  UNSEEN: 29,
  /** A sign that may hold the pieces of a word together. */
  SIGN: 30,
  /** Half of a character outside the first 65,536: emoji, mostly. */
  SURROGATE: 31,
  /** An emoji of one unit. */
  EMOJI: 32,
  /** Only the exact reading can tell: other scripts, money signs, characters that fold to several. */
  ODD: 33,
} as const;

/** The signs of `steps/spaced.ts`. */
const SIGNS = '!|+.-_*/~#·';

/** All 65,536 classes as `count,class` runs; made when the extension is built, because it takes a while. */
export function characterClasses(): string {
  made ??= makeCharacterClasses();
  return made;
}

let made: string | undefined;

function makeCharacterClasses(): string {
  const runs: string[] = [];
  let last = -1;
  let count = 0;
  for (let unit = 0; unit <= 0x10000; unit++) {
    const here = unit < 0x10000 ? classOf(String.fromCharCode(unit)) : -1;
    if (here === last) {
      count++;
      continue;
    }
    if (last >= 0) runs.push(`${count.toString(36)},${last.toString(36)}`);
    last = here;
    count = 1;
  }
  return runs.join(' ');
}

/** The table that `characterClasses` describes, indexed by UTF-16 unit. */
export function expandCharacters(runs: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  let unit = 0;
  for (const run of runs.split(' ')) {
    const [count = '0', kind = '0'] = run.split(',');
    const end = unit + Number.parseInt(count, 36);
    table.fill(Number.parseInt(kind, 36), unit, end);
    unit = end;
  }
  return table;
}

function classOf(character: string): number {
  if (/[\ud800-\udfff]/.test(character)) return CHARACTER.SURROGATE;
  if (SIGNS.includes(character)) return CHARACTER.SIGN;
  if (/[@%$£€©®™\u061f\u3002]/.test(character)) return CHARACTER.ODD;
  // A pause: three points, which hold nothing together.
  if (character === '…') return CHARACTER.SPACE;
  const folded = foldCharacter(character);
  if (folded === '') return CHARACTER.UNSEEN;
  if (folded === "'") return CHARACTER.APOSTROPHE;
  if (/^[a-z]$/.test(folded)) return folded.charCodeAt(0) - 96;
  if (/[0-9]/.test(character)) return CHARACTER.DIGIT;
  if (/^\p{Extended_Pictographic}$/u.test(folded)) return CHARACTER.EMOJI;
  if (folded === ' ') return CHARACTER.SPACE;
  return /[\p{L}\p{N}\p{M}]/u.test(folded) || folded !== character ? CHARACTER.ODD : CHARACTER.SPACE;
}
