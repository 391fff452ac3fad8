/** Words looked at in one message; what comes after adds nothing to its tone. */
const MOST_WORDS = 120;

const EXPANDED = new Map<string, string[]>([
  ['u', ['you']],
  ['ur', ['your']],
  ['r', ['are']],
  ['im', ['i', 'am']],
  ['ill', ['i', 'will']],
  ['dont', ['do', 'not']],
  ["don't", ['do', 'not']],
]);
const ENDINGS: [ending: string, word: string][] = [
  ["'m", 'am'],
  ["'re", 'are'],
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'s", 'is'],
  ["'d", 'would'],
  ["'ve", 'have'],
];

/** Words of a message in plain lower case; a number is `#`, and a question mark and an emoji are words. */
export function toneWords(text: string): string[] {
  const words: string[] = [];
  const lower = text.toLowerCase();
  // Read unit by unit: this looks at every message, and an expression would take most of its time.
  for (let k = 0; k < lower.length && words.length < MOST_WORDS; ) {
    const unit = lower.charCodeAt(k);
    const start = k;
    if (isLetter(unit)) {
      k = lettersFrom(lower, k);
      const apostrophe = isApostrophe(lower.charCodeAt(k)) && isLetter(lower.charCodeAt(k + 1));
      if (apostrophe) k = lettersFrom(lower, k + 1);
      pushPlain(words, lower.slice(start, k), apostrophe);
    } else if (isDigit(unit)) {
      while (isDigit(lower.charCodeAt(k))) k++;
      words.push('#');
    } else if (unit === 0x3f) {
      words.push('?');
      k++;
    } else if (unit > 0x7f) {
      const character = String.fromCodePoint(lower.codePointAt(k) ?? 0);
      if (/^\p{Extended_Pictographic}$/u.test(character)) words.push(character);
      k += character.length;
    } else k++;
  }
  return words;
}

function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

function lettersFrom(text: string, k: number): number {
  while (isLetter(text.charCodeAt(k))) k++;
  return k;
}

function pushPlain(words: string[], written: string, apostrophe: boolean): void {
  const token = apostrophe ? written.replace('\u2019', "'") : written;
  const known = EXPANDED.get(token);
  const ending = known || !apostrophe ? undefined : ENDINGS.find(([end]) => token.endsWith(end));
  if (known) words.push(...known);
  else if (ending) words.push(token.slice(0, -ending[0].length), ending[1]);
  else words.push(token);
}

/** What the tone of a message is read from, by side: single words, and pairs of words that stand next to each other (`a_b`). */
export function* toneFeatures(text: string, side: 'self' | 'other'): Generator<string> {
  const prefix = side === 'self' ? 's:' : 'o:';
  const words = toneWords(text);
  for (const [place, word] of words.entries()) {
    yield `${prefix}${word}`;
    const next = words[place + 1];
    if (next !== undefined) yield `${prefix}${word}_${next}`;
  }
}
