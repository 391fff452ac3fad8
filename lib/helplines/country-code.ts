import { EVERYWHERE } from './line.ts';

/** Codes that the standard data name and that are no country: unknown, made up for tests, unions. */
const NO_COUNTRY = ['ZZ', 'XA', 'XB', 'EU', 'EZ', 'UN', 'QO'];

/** Whether this is the ISO 3166 code of a country, whether or not there are helplines for it. */
export function isCountryCode(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRY.includes(code)) return false;
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return names.of(code) !== undefined && canonical(code) === code;
}

/**
 * The code that was most likely meant by one that is none: "gb" and "UK" for "GB", "Ireland" for "IE".
 * @param known the codes whose names are known too
 */
export function countryMeant(written: string, known: readonly string[]): string | undefined {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  const wanted = written.trim().toLowerCase();
  const named = known.find((code) => names.of(code)?.toLowerCase() === wanted);
  if (named) return named;
  const code = canonical(wanted.toUpperCase());
  return code && (isCountryCode(code) || code === EVERYWHERE) ? code : undefined;
}

/** Old and wrong codes have one that took their place: UK is GB. */
function canonical(code: string): string | undefined {
  return /^[A-Z]{2}$/.test(code) ? new Intl.Locale(`und-${code}`).region : undefined;
}
