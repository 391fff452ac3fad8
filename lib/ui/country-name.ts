import { countries } from '../helplines/directory';
import { EVERYWHERE } from '../helplines/line';
import { say } from './words';

/** A country as the reader calls it. */
export function countryName(code: string): string {
  if (code === EVERYWHERE) return say('helpline.elsewhere');
  return new Intl.DisplayNames([say('language')], { type: 'region' }).of(code) ?? code;
}

/** Every country with helplines, in the order of the reader's alphabet, and the answer for all others at the end. */
export function countryChoices(): { code: string; name: string }[] {
  const named = countries().map((code) => ({ code, name: countryName(code) }));
  named.sort((a, b) => a.name.localeCompare(b.name, say('language')));
  return [...named, { code: EVERYWHERE, name: countryName(EVERYWHERE) }];
}
