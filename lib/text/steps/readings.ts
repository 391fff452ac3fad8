import type { Vocabulary } from '../vocabulary';
import { unleet } from './leet';
import { unstretch } from './stretch';

/**
 * How far a reading is from what is written. The higher, the less it is believed (`FACTOR`), and everything from
 * `LOOK_ALIKE` up is a disguise.
 */
export const DISGUISE = { NONE: 0, LOOK_ALIKE: 1, LEET: 2, EMOJI: 3 } as const;
export type Disguise = 0 | 1 | 2 | 3;

/** What a match is multiplied by, indexed by its worst `Disguise`. */
export const FACTOR = [1, 1, 0.95, 0.9] as const;

/** A longer run of letters is no word in disguise. */
const LENGTH_CAP = 40;

/** One way to read a token: its words in order, none where the token is a filler. */
export type Reading = { words: string[]; disguise: Disguise };

/**
 * What one word of a folded text may be read as. The word itself comes first unless the lexicon replaces it; a disguised or
 * stretched form counts only where it leads to a word that some pattern or the lexicon knows.
 */
export function readings(word: string, vocabulary: Vocabulary, disguise: Disguise = DISGUISE.NONE): Reading[] {
  const listed = vocabulary.spelling(word);
  if (listed) return listed.map((words) => ({ words, disguise }));
  const found: Reading[] = [{ words: [word], disguise }];
  if (vocabulary.has(word) || word.length > LENGTH_CAP) return found;
  const add = (form: string, how: Disguise) => {
    const spelled = vocabulary.spelling(form) ?? (vocabulary.has(form) ? [[form]] : undefined);
    if (spelled) for (const words of spelled) found.push({ words, disguise: how });
    return spelled !== undefined;
  };
  if (word.includes("'")) {
    const bare = word.replaceAll("'", '');
    if (add(bare, disguise)) return found.slice(1);
    const [, stem = '', letters = ''] = /^(.+)'([^']+)$/.exec(word) ?? [];
    // `mum's` is the thing that mum owns, or `mum is`.
    const ways = vocabulary.ending(letters);
    if (ways.length > 0)
      return readings(stem, vocabulary, disguise).flatMap(({ words, disguise: how }) =>
        ways.map((more) => ({ words: more === '' ? words : [...words, more], disguise: how })),
      );
    found[0] = { words: [bare], disguise };
    return found;
  }
  for (const form of unstretch(word)) if (add(form, disguise)) return found.slice(1);
  const digits = /^([0-9]+)([a-z]+)$/.exec(word);
  // `13yo` and `5pm` are a number and a word; `yr8` is a word and a number.
  if (digits?.[1] && digits[2])
    for (const rest of readings(digits[2], vocabulary, disguise))
      found.push({ ...rest, words: [digits[1], ...rest.words] });
  const letters = /^([a-z]{1,9})([0-9]{1,2})$/.exec(word);
  if (letters?.[1] && letters[2])
    for (const rest of readings(letters[1], vocabulary, disguise))
      found.push({ ...rest, words: [...rest.words, letters[2]] });
  const level = Math.max(disguise, DISGUISE.LEET) as Disguise;
  for (const form of unleet(word)) {
    if (add(form, level)) continue;
    for (const shorter of unstretch(form)) if (add(shorter, level)) break;
  }
  return found;
}
