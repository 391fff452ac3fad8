/** Words looked at in one message; what comes after adds nothing to its tone. */
const MOST_WORDS = 120;

const EXPANDED: Record<string, string[]> = {
  u: ['you'],
  ur: ['your'],
  r: ['are'],
  im: ['i', 'am'],
  ill: ['i', 'will'],
  dont: ['do', 'not'],
  "don't": ['do', 'not'],
};
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
  for (const [token] of text
    .toLowerCase()
    .replaceAll('’', "'")
    .matchAll(/[a-z]+(?:'[a-z]+)?|[0-9]+|\?|\p{Extended_Pictographic}/gu)) {
    if (words.length >= MOST_WORDS) break;
    words.push(...plain(token));
  }
  return words;
}

function plain(token: string): string[] {
  if (/^[0-9]/.test(token)) return ['#'];
  const known = Object.hasOwn(EXPANDED, token) ? EXPANDED[token] : undefined;
  if (known) return known;
  for (const [ending, word] of ENDINGS) {
    if (token.endsWith(ending)) return [token.slice(0, -ending.length), word];
  }
  return [token];
}

/**
 * What the tone of a message is read from, by side: single words of both, and of the other side also pairs of words
 * that stand next to each other (`a_b`) or with one between (`a~b`).
 */
export function* toneFeatures(text: string, side: 'self' | 'other'): Generator<string> {
  const words = toneWords(text);
  if (side === 'self') {
    for (const word of words) yield `s:${word}`;
    return;
  }
  for (const [place, word] of words.entries()) {
    yield `o:${word}`;
    const next = words[place + 1];
    const afterNext = words[place + 2];
    if (next !== undefined) yield `o:${word}_${next}`;
    if (afterNext !== undefined) yield `o:${word}~${afterNext}`;
  }
}
