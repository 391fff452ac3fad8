import { COUNTRIES, LINES } from 'virtual:helplines';
import { EVERYWHERE } from './line';

/** The setting as it is in force: what the family chose goes before what a policy says, unless that is locked. */
export type CountrySetting = { value: string; locked: boolean };

/**
 * Where the child is, as far as is known. `code` may be given with a question: then it is a guess to be confirmed. Without a
 * code only what works everywhere is shown.
 */
export type Where = { code?: string; ask: 'nothing' | 'is it this?' | 'which?' };

/** What is asked about the country, with answers that are one press away. `guess` is the country whose helpline is shown. */
export type CountryQuestion = { guess?: string; likely: readonly string[] };

/** More answers than these are no quicker to read than the whole list. */
const MOST_LIKELY = 4;

/** Whether a country has helplines of its own here. */
export function isSupported(code: string): boolean {
  return COUNTRIES.includes(code);
}

/**
 * THE one place that says which country's helplines a child sees: chosen by the family, else by policy, else the region that
 * stands with the child's own language, else nothing and a question. A guess is asked about, and never a foreign country's:
 * a region beside a second language (`ar, en-US`) tells nothing of where somebody is, and one that is not in the table
 * (`hu-HU, hu, en-US`) does not let the next one speak.
 *
 * @param languages of the browser, the child's own first, such as `en-GB`
 */
export function whereIs({ value, locked }: CountrySetting, languages: readonly string[]): Where {
  if (isSupported(value)) return { code: value, ask: 'nothing' };
  // "My country is not here" is an answer too.
  if (value !== '') return { ask: 'nothing' };
  const guess = ownRegion(languages);
  if (guess && isSupported(guess)) return { code: guess, ask: locked ? 'nothing' : 'is it this?' };
  return { ask: locked ? 'nothing' : 'which?' };
}

/** What is to be asked, or nothing where the country is known. */
export function questionAbout({ code, ask }: Where, languages: readonly string[]): CountryQuestion | undefined {
  if (ask === 'nothing') return undefined;
  return code ? { guess: code, likely: [] } : { likely: likelyCountries(languages) };
}

/** Countries whose helplines speak the child's own language, where these are few: answers that are one press away. */
function likelyCountries(languages: readonly string[]): string[] {
  const own = languageOf(languages[0]);
  const speaks = LINES.filter(({ country, languages }) => country !== EVERYWHERE && languages.includes(own ?? ''));
  const codes = [...new Set(speaks.map(({ country }) => country))];
  return codes.length > MOST_LIKELY ? [] : codes;
}

/** The region of the first entry that names one, among those of the first language. */
function ownRegion(languages: readonly string[]): string | undefined {
  const own = languageOf(languages[0]);
  return languages
    .filter((tag) => languageOf(tag) === own)
    .map(regionOf)
    .find(Boolean);
}

function regionOf(tag: string): string | undefined {
  const region = localeOf(tag)?.region;
  return region && /^[A-Z]{2}$/.test(region) ? region : undefined;
}

function languageOf(tag: string | undefined): string | undefined {
  return localeOf(tag)?.language;
}

function localeOf(tag: string | undefined): Intl.Locale | undefined {
  try {
    return tag ? new Intl.Locale(tag) : undefined;
  } catch {
    // No tag of a language; it says nothing.
    return undefined;
  }
}
