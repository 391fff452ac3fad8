import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?؟])\s+/).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** The Flesch–Kincaid grade of an English text: the school year in which it can be read (Kincaid and others, 1975). */
export function readingGrade(text: string): number {
  const words = wordsOf(text);
  return fleschKincaid({
    sentence: sentencesOf(text).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}
