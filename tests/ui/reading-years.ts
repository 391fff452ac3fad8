import { sentencesOf, wordsOf } from './reading-grade';

/** Syllables of a Polish word: its vowels, where an i before another vowel only softens the letter before it. */
function syllables(word: string): number {
  const spoken = word.toLowerCase().replace(/i(?=[aąeęoóuy])/g, '');
  return spoken.match(/[aąeęioóuy]/g)?.length ?? 0;
}

/**
 * The years of school that a Polish text asks for (Pisarek 1969, the linear form): a third of the words in a sentence,
 * and a third of the share of words with four syllables or more.
 */
export function yearsOfSchool(text: string): number {
  const words = wordsOf(text);
  const hard = words.filter((word) => syllables(word) >= 4).length;
  const count = Math.max(1, words.length);
  return count / Math.max(1, sentencesOf(text).length) / 3 + (100 * hard) / count / 3 + 1;
}
