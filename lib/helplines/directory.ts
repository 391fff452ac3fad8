import { COUNTRIES, LINES } from 'virtual:helplines';
import { EVERYWHERE, type Helpline, type LineKind } from './line';

/** Who looks for somebody: lines for their age and in their language come first. */
export type Seeker = { band: '8-11' | '12-16'; languages: readonly string[] };

/** The ages of a band, in years. */
const YEARS = { '8-11': [8, 11], '12-16': [12, 16] } as const;
const OF_AGE = 18;

/** The countries with lines of their own, as ISO codes. */
export function countries(): readonly string[] {
  return COUNTRIES;
}

/** The lines of one kind for a country, its own first and then those that hold everywhere; those for adults are left out. */
export function linesFor(country: string | undefined, kind: LineKind): Helpline[] {
  const lines = LINES.filter((line) => line.kind === kind && !isForAdults(line));
  return [...lines.filter((line) => line.country === country), ...lines.filter((line) => line.country === EVERYWHERE)];
}

/** Lines at which adults who worry about a child are listened to. */
export function linesForAdults(country: string | undefined): Helpline[] {
  return LINES.filter((line) => line.country === country && isForAdults(line));
}

/** The talk lines of a country, the one that fits a child best first, and the finder that holds everywhere last. */
export function talkLines(country: string | undefined, { band, languages }: Seeker): Helpline[] {
  const own = languages[0]?.split('-')[0] ?? '';
  const unfit = (line: Helpline) =>
    (line.country === EVERYWHERE ? 4 : 0) + (takes(line, band) ? 0 : 2) + (line.languages.includes(own) ? 0 : 1);
  return linesFor(country, 'talk')
    .map((line) => ({ line, last: unfit(line) }))
    .sort((a, b) => a.last - b.last)
    .map(({ line }) => line);
}

/** The number to call in danger, where the country is known. */
export function emergencyNumber(country: string | undefined): string | undefined {
  return LINES.find((line) => line.country === country && line.kind === 'emergency' && line.tel)?.tel;
}

function isForAdults({ ages }: Helpline): boolean {
  return (ages?.from ?? 0) >= OF_AGE;
}

/** Whether somebody of this band is among those whom the line is for. */
function takes({ ages }: Helpline, band: Seeker['band']): boolean {
  const [youngest, oldest] = YEARS[band];
  return (ages?.from ?? 0) <= youngest && (ages?.to ?? oldest) >= youngest;
}
