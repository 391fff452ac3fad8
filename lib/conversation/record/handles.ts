import type { Hit } from '../../engine/rule';

/** An account that someone named in a chat; `site` is `any` where no app was named with it. */
export type Handle = { site: string; name: string };

/** How people of one language speak of accounts. */
export type AccountWords = {
  /** How they call the sites that Tawny can read, by the id of the site. */
  called: Readonly<Record<string, readonly string[]>>;
  /** Words that announce a name (`my username is …`), words that may stand between, and words that a name stands right behind. */
  announcing: readonly string[];
  between: readonly string[];
  before: readonly string[];
};

/** What may be an account name, the signs around it aside. */
const NAME = /[@\p{L}\p{N}][\p{L}\p{N}_.-]{2,31}(?:#\d{4})?/gu;
/** An ordinary word has none of these; an account name without one counts only right behind "name:" or an "@". */
const ODD = /[\d_.]|#\d{4}$/;
const PHONE = /\+?\d(?:[\s().-]?\d){7,14}/g;
/** The last digits of a number are the same with and without a country's prefix. */
const DIGITS = 9;
const MOST = 4;

/**
 * The accounts that a message names so that the talk can go on elsewhere. Only of a message in which such a move was
 * seen: any other name is nobody's business.
 *
 * @param text the message as it was written
 * @param words of the languages that may be spoken
 */
export function handlesGiven(text: string, hits: readonly Hit[], words: readonly AccountWords[]): Handle[] {
  if (!hits.some(({ kind }) => kind === 'platform-move')) return [];
  const siteOf = new Map(words.flatMap(({ called }) => sitesByName(called)));
  const said = text.toLowerCase().match(/[\p{L}]+|\p{Extended_Pictographic}/gu) ?? [];
  const sites = [...new Set(said.map((word) => siteOf.get(word)).filter((site) => site !== undefined))];
  const names = [...text.matchAll(NAME)]
    .filter((found) => isAccount(found, text, words))
    .map(([name]) => plainName(name));
  const numbers = [...text.matchAll(PHONE)].map(([number]) => plainName(number));
  const given = [...new Set([...numbers, ...names])].filter((name) => name.length > 3 && !siteOf.has(name));
  return given.slice(0, MOST).flatMap((name) => (sites.length > 0 ? sites : ['any']).map((site) => ({ site, name })));
}

function sitesByName(called: AccountWords['called']): (readonly [name: string, site: string])[] {
  return Object.entries(called).flatMap(([site, names]) => names.map((name) => [name, site] as const));
}

function isAccount({ 0: name, index }: RegExpMatchArray, text: string, words: readonly AccountWords[]): boolean {
  if (name.startsWith('@') || ODD.test(name.replace(/[.-]+$/, ''))) return /\p{L}/u.test(name);
  const before = text.slice(0, index);
  return words.some(
    (own) =>
      new RegExp(`(?:\\b(?:${oneOf(own.announcing)})\\b|:)\\s*(?:${oneOf([...own.between, ':'])})?\\s*$`, 'i').test(
        before,
      ) && new RegExp(`:\\s*$|\\b(?:${oneOf(own.before)})\\s*$`, 'i').test(before),
  );
}

/** An expression for one of some words; they hold letters and apostrophes only. */
function oneOf(words: readonly string[]): string {
  return words.join('|');
}

/** One spelling of a name for comparing: how it was given in one place and how it is shown in another. */
export function plainName(name: string): string {
  const digits = name.replace(/\D/g, '');
  if (digits.length >= DIGITS && /^[+\d\s().-]+$/.test(name)) return digits.slice(-DIGITS);
  return name
    .toLowerCase()
    .replace(/#\d{4}$/, '')
    .replace(/^@|[.\s-]+$/g, '')
    .trim();
}
