import { sentencesOf, wordsOf } from './reading-grade';

/** Languages for which somebody has fitted Flesch's reading ease to texts of that language. */
export type EaseLanguage = 'es' | 'fr' | 'pt';

/** `base` − `perSentence` × words a sentence − `perWord` × syllables a word. */
type Fit = { base: number; perSentence: number; perWord: number; syllables(word: string): number };

const FITS: Record<EaseLanguage, Fit> = {
  // Fernández-Huerta 1959.
  es: {
    base: 206.84,
    perSentence: 1.02,
    perWord: 60,
    syllables: (word) => nuclei(word.replace(/([gq])u(?=[eiéí])/g, '$1'), /[aeoáéíóú]/g),
  },
  // Kandel and Moles 1958; a final e without an accent is not spoken.
  fr: {
    base: 209,
    perSentence: 1.15,
    perWord: 68,
    syllables: (word) => groups(word.replace(/([gq])u/g, '$1').replace(/(?<=.[^aeiouy])es?$/, ''), /[aeiouyà-öù-ÿœ]+/g),
  },
  // Martins and others 1996: Flesch's own formula and 42.
  pt: {
    base: 248.835,
    perSentence: 1.015,
    perWord: 84.6,
    syllables: (word) =>
      nuclei(word.replace(/([gq])u(?=[eiéêí])/g, '$1').replace(/([ãõ])[eo]/g, '$1'), /[aeoáàâãéêíóôõú]/g),
  },
};

function groups(word: string, vowels: RegExp): number {
  return word.match(vowels)?.length ?? 0;
}

/** In Spanish and Portuguese two strong vowels beside each other are two syllables, and a weak one joins its neighbour. */
function nuclei(word: string, strong: RegExp): number {
  return (word.match(/[aeiouüyáàâãéêíóôõú]+/g) ?? []).reduce((sum, one) => sum + Math.max(1, groups(one, strong)), 0);
}

/** Syllables of a word by its vowels: rough, and good enough to compare short texts. */
export function syllablesOf(word: string, language: EaseLanguage): number {
  return Math.max(1, FITS[language].syllables(word.toLowerCase().replace(/[^\p{L}]/gu, '')));
}

/**
 * How easily a text is read, from about 0 to about 100: more is easier. On the scale of Flesch and of Fernández-Huerta 90 and
 * above is the fourth school year, 80 the fifth, 70 the sixth; Martins and others call 75 and above the first four.
 */
export function readingEase(text: string, language: EaseLanguage): number {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, language), 0);
  const { base, perSentence, perWord } = FITS[language];
  const count = Math.max(1, words.length);
  return base - (perSentence * count) / Math.max(1, sentencesOf(text).length) - (perWord * syllables) / count;
}
