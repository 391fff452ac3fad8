import { sentencesOf, wordsOf } from './reading-grade';

/**
 * How easily an Italian text is read, from about 0 to 100 (Gulpease, Lucisano and Piemontese 1988): from the letters and the
 * sentences for each word. Who has five years of school reads 80 and above alone, who has eight reads 60 and above. An elided
 * word ("l'età") counts with the one after it, so the text is taken for a little harder than it is.
 */
export function gulpease(text: string): number {
  const words = wordsOf(text);
  const letters = words.reduce((sum, word) => sum + word.replace(/[^\p{L}]/gu, '').length, 0);
  return 89 + (300 * sentencesOf(text).length - 10 * letters) / Math.max(1, words.length);
}
