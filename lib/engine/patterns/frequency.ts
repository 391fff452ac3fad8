/**
 * How often common words stand in chat messages, per ten thousand messages, in rough steps: the words of each step, a space
 * between. Only used to choose which part of a pattern is looked for first: a wrong number makes matching slower, never wrong.
 */
export type Frequencies = Readonly<Record<number, string>>;

/** A word that no list names. */
const RARE = 10;
/** The built-in classes, which are much the same in every language. */
const CLASSES: Frequencies = { 1500: '#Number', 400: '#Age', 100: '#Money #Clock #Link #Handle' };

export type FrequencyOf = (word: string) => number;

export function frequencyIn(frequencies: Frequencies): FrequencyOf {
  const byWord = new Map<string, number>();
  for (const [count, words] of [...Object.entries(CLASSES), ...Object.entries(frequencies)])
    for (const word of words.split(' ')) byWord.set(word, Number(count));
  return (word) => byWord.get(word) ?? RARE;
}
