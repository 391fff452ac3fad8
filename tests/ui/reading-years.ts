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

/** Syllables of a German word: its groups of vowels. */
function germanSyllables(word: string): number {
  return Math.max(1, word.toLowerCase().match(/[aeiouyäöü]+/g)?.length ?? 1);
}

/**
 * The school year in which a German text can be read (the first Wiener Sachtextformel, Bamberger and Vanecek 1984): from the
 * shares, in percent, of words with three syllables or more, with more than six letters, and with one syllable, and from the
 * words in a sentence.
 */
export function germanYear(text: string): number {
  const words = wordsOf(text);
  const share = (some: (word: string) => boolean) => (100 * words.filter(some).length) / Math.max(1, words.length);
  const long = share((word) => germanSyllables(word) >= 3);
  const wide = share((word) => word.replace(/[^\p{L}]/gu, '').length > 6);
  const short = share((word) => germanSyllables(word) === 1);
  const perSentence = words.length / Math.max(1, sentencesOf(text).length);
  return 0.1935 * long + 0.1672 * perSentence + 0.1297 * wide - 0.0327 * short - 0.875;
}

/** The school year in which an Arabic text can be read (Al-Heeti 1984), from the letters in a word alone: rough. */
export function arabicYear(text: string): number {
  const words = wordsOf(text);
  const letters = words.reduce((sum, word) => sum + word.replace(/[^\p{L}]/gu, '').length, 0);
  return 4.414 * (letters / Math.max(1, words.length)) - 13.468;
}
