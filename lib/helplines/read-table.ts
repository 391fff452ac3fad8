import { isCountryCode } from './country-code.ts';
import { EVERYWHERE, type Helpline } from './line.ts';
import { type ReviewedLine, readLine } from './read-line.ts';

/** The lines of one country as its file has them, not yet checked. */
export type CountryFile = { country: string; lines: unknown };

/** One sentence about one thing that is wrong with the table. */
export type Fault = string;

/**
 * Reads the whole table. A wrong line loses itself and no other, and is named.
 * @param files one a country, by its ISO code
 */
export function readTable(files: readonly CountryFile[]): { lines: ReviewedLine[]; faults: Fault[] } {
  const lines: ReviewedLine[] = [];
  const faults: Fault[] = [];
  for (const { country, lines: raw } of files) {
    if (country !== EVERYWHERE && !isCountryCode(country))
      faults.push(`Helplines of ${country}: there is no such country.`);
    else if (!Array.isArray(raw)) faults.push(`Helplines of ${country}: a list of lines is needed.`);
    else for (const [place, one] of raw.entries()) take(country, one, place);
  }
  return { lines, faults };

  function take(country: string, raw: unknown, place: number): void {
    const called = nameOf(raw) ?? `line ${place + 1}`;
    try {
      const line = readLine(country, raw);
      const twin = (other: ReviewedLine) =>
        other.country === country && other.kind === line.kind && other.name === line.name;
      if (lines.some(twin)) faults.push(`Helplines of ${country}, ${called}: it is there twice.`);
      else lines.push(line);
    } catch (error) {
      faults.push(`Helplines of ${country}, ${called}: ${(error as Error).message}.`);
    }
  }
}

/** The lines that ship: certainty A and B, never C. */
export function shownOf(lines: readonly ReviewedLine[]): Helpline[] {
  return lines.filter((line): line is Helpline => line.certainty !== 'C');
}

function nameOf(raw: unknown): string | undefined {
  const name = typeof raw === 'object' && raw !== null ? (raw as { name?: unknown }).name : undefined;
  return typeof name === 'string' && name ? name : undefined;
}
