/** A folded text and where each of its UTF-16 units came from: unit k covers `[from[k], to[k])` of the original. */
export type Folded = { text: string; from: number[]; to: number[] };

/** Latin letters that Unicode does not take apart. */
const WHOLE: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ſ: 's',
  ƒ: 'f',
};

/** Small capitals and other letter shapes that are Latin already but not decomposed: `ᴅᴏɴᴛ`. */
const SMALL_CAPITALS = 'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzɑaɡgɩiʋv';

const SPECIAL = new Map<string, string>(Object.entries(WHOLE));
for (let k = 0; k < SMALL_CAPITALS.length; k += 2) SPECIAL.set(SMALL_CAPITALS.charAt(k), SMALL_CAPITALS.charAt(k + 1));

/** Zero-width and bidirectional controls, variation selectors, skin tones, stray accents: nothing a reader sees as a letter. */
const UNSEEN =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of these is meant alone
  /[\u00ad\u0300-\u036f\u061c\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20d0-\u20ff\ufe00-\ufe0f\ufeff\u{1f3fb}-\u{1f3ff}\u{e0000}-\u{e01ef}]/u;
const APOSTROPHE = /[\u2018\u2019\u201b\u02bc\u00b4\u0060\uff07\u1fef\uff40]/;

/** One character may not become more than this many: U+FDFA alone would become eighteen. */
const EXPANSION_CAP = 4;

/**
 * One code point as the engine sees it: lower case, no accent, no styled letter; empty where a reader sees nothing.
 * `Ｄ`, `𝐝`, `ⓓ`, `🅳` and `ᴅ` are `d`, `é` is `e`. Cyrillic and Greek letters keep their script (see look-alikes).
 */
export function foldCharacter(character: string): string {
  if (character.length === 1 && character < '\u0080') return character === '`' ? "'" : character.toLowerCase();
  const known = folds.get(character);
  if (known !== undefined) return known;
  const folded = foldRare(character);
  if (folds.size < FOLDS_CAP) folds.set(character, folded);
  return folded;
}

/** What characters outside ASCII were folded to; a chat uses few different ones. */
const folds = new Map<string, string>();
const FOLDS_CAP = 4096;

function foldRare(character: string): string {
  if (UNSEEN.test(character)) return '';
  if (APOSTROPHE.test(character)) return "'";
  const point = character.codePointAt(0) ?? 0;
  if (point >= 0x1f130 && point <= 0x1f189) {
    const letter = (point - 0x1f130) % 32;
    if (letter < 26) return String.fromCharCode(97 + letter);
  }
  const lower = character.toLowerCase();
  const whole = SPECIAL.get(lower);
  if (whole !== undefined) return whole;
  const base = character
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  if (/^[ -~]+$/.test(base)) return base.slice(0, EXPANSION_CAP);
  const composed = lower.normalize('NFKC').toLowerCase().slice(0, EXPANSION_CAP);
  // What it is made of may be styled itself: `ᶥ` is a raised `ɩ`, which is an `i`.
  return composed === character ? composed : Array.from(composed, foldCharacter).join('').slice(0, EXPANSION_CAP);
}

/** Folds a whole text; total for any string, also with lone surrogates. */
export function fold(original: string): Folded {
  const from: number[] = [];
  const to: number[] = [];
  let text = '';
  let index = 0;
  for (const character of original) {
    const end = index + character.length;
    const folded = foldCharacter(character);
    for (let k = 0; k < folded.length; k++) {
      from.push(index);
      to.push(end);
    }
    text += folded;
    index = end;
  }
  return { text, from, to };
}
