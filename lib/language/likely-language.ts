import type { Message } from '../message';
import type { HeardLanguage } from './language';

/** So many everyday words of another language make a guess, and so much more of them than of one that is heard everywhere. */
const LEAST = { words: 3, times: 1.5 };

/**
 * Tells the language of a talk by its everyday words, where no browser can be asked: a chat that is checked, the terminal. Only
 * counts are remembered.
 *
 * @returns for each message the language that its talk is likely in by now: one heard everywhere where nothing speaks for another
 */
export function createLikelyLanguage(languages: readonly HeardLanguage[]): (message: Message) => string | undefined {
  const usual = languages.find(({ everywhere }) => everywhere)?.code;
  const everyday = languages.map(({ code, answers }) => ({ code, words: new Set(answers.talk.map(withoutAccents)) }));
  const counts = new Map<string, Map<string, number>>();

  return ({ conversation: { key }, text }) => {
    const count = counts.get(key) ?? new Map<string, number>();
    counts.set(key, count);
    const said = withoutAccents(text).match(/\p{L}+/gu) ?? [];
    for (const { code, words } of everyday)
      count.set(code, (count.get(code) ?? 0) + said.filter((word) => words.has(word)).length);
    const [best] = [...count].sort(([, a], [, b]) => b - a);
    const enough = Math.max(LEAST.words, LEAST.times * (count.get(usual ?? '') ?? 0));
    return best && best[1] >= enough ? best[0] : usual;
  };
}

/** In small letters without accents, as people leave them out. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
