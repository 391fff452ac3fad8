import { EVERYWHERE, type Helpline } from './line.ts';
import type { Fault } from './read-table.ts';

/** A line whose sources were read longer ago than this is looked up again before a release. */
export const LASTS_MONTHS = 18;

/**
 * What keeps a release back: a country with nobody to talk to or without an emergency number, and lines that were looked up
 * too long ago. A child is still shown an old line: an old number is better than none.
 *
 * @param lines those that ship
 * @param countries the codes that must be complete
 * @param today epoch ms
 */
export function dueFaults(lines: readonly Helpline[], countries: readonly string[], today: number): Fault[] {
  const missing = countries.flatMap((country) => {
    const own = lines.filter((line) => line.country === country);
    const has = (kind: Helpline['kind']) => own.some((line) => line.kind === kind && (kind === 'talk' || line.tel));
    return [
      ...(has('talk') ? [] : [`Helplines of ${country}: nobody to talk to of certainty A or B.`]),
      ...(has('emergency') ? [] : [`Helplines of ${country}: no emergency number of certainty A or B.`]),
    ];
  });
  const old = lines
    .filter((line) => monthsSince(line.checked, today) > LASTS_MONTHS)
    .map(
      ({ country, name, checked }) =>
        `Helplines of ${country}, ${name}: looked up in ${checked}, more than ${LASTS_MONTHS} months ago. Look it up again.`,
    );
  return [...missing, ...old];
}

/** The countries that have lines of their own, hidden ones too: who is in the table must be complete. */
export function countriesIn(lines: readonly { country: string }[]): string[] {
  return [...new Set(lines.map(({ country }) => country))].filter((country) => country !== EVERYWHERE);
}

/** Whole months from `YYYY-MM` to the month of `today` (epoch ms). */
function monthsSince(month: string, today: number): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const now = new Date(today);
  return (now.getUTCFullYear() - year) * 12 + now.getUTCMonth() + 1 - number;
}
