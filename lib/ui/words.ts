import { type GeneratedI18nStructure, i18n } from '#i18n';

/** Every key of `locales/en.yml`, so that a misspelt one does not compile. */
export type WordKey = Extract<keyof GeneratedI18nStructure, string>;

/** Values for the `{named}` gaps of a text. */
export type Gaps = Record<string, string | number>;

const lookUp = i18n.t as unknown as (key: string, gaps?: Gaps) => string;

/**
 * The text for a key in the browser's language. `i18n.t` types each key by itself; ours are often built from a kind and
 * an age band, so the check is made on the whole key instead.
 */
export function say(key: WordKey, gaps?: Gaps): string {
  return gaps ? lookUp(key, gaps) : lookUp(key);
}

/** Which way the language of the texts runs. */
export function direction(): 'ltr' | 'rtl' {
  return say('direction') === 'rtl' ? 'rtl' : 'ltr';
}
