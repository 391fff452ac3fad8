/** What a digit or sign stands for when it is used as a letter; `1` may be either of two. */
const LETTERS: Record<string, string> = {
  '0': 'o',
  '1': 'il',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '+': 't',
  '€': 'e',
};

/** More than this many ambiguous signs in one word is noise, not a word. */
const CHOICES_CAP = 3;

export const LEET_SIGNS = '@$!|+€';

/**
 * The words that a disguised one may stand for: `d0nt` → `dont`, `k1k` → `kik`, `klk`. A word without a letter is a number
 * and is left alone; spellings such as `gr8` stand in the lexicon, which is asked first.
 */
export function unleet(word: string): string[] {
  if (!/[0-9@$!|+€]/.test(word) || !/[a-z]/.test(word)) return [];
  let results = [''];
  let choices = 0;
  for (const character of word) {
    const letters = LETTERS[character] ?? character;
    if (letters.length > 1 && LETTERS[character] && ++choices > CHOICES_CAP) return [];
    results =
      LETTERS[character] && letters.length > 1
        ? results.flatMap((start) => [...letters].map((letter) => start + letter))
        : results.map((start) => start + letters);
  }
  return results;
}
