import type { HelplineView } from '../views';
import helplines from './helplines.json';

/** What a line is for: to talk, to report grooming or blackmail, to get a picture taken down, or in danger. */
export type LineKind = 'talk' | 'report' | 'remove' | 'emergency';

/** One entry of `helplines.json`. Numbers stay hidden until a person has checked the entry at its own source. */
export type Helpline = {
  /** ISO 3166 code; `XX` holds for every country. */
  country: string;
  /** Language codes, comma separated. */
  lang: string;
  name: string;
  kind: LineKind;
  tel: string | null;
  sms: string | null;
  web: string | null;
  hours: string | null;
  ages: string | null;
  free: boolean | null;
  /** ISO date of the last check by a person, or null while nobody has. */
  verifiedOn: string | null;
  verifiedBy: string | null;
  sourceUrl: string | null;
};

/** A check older than this no longer counts. */
export const CHECK_LASTS_DAYS = 180;

const EVERYWHERE = 'XX';
const DAY = 86_400_000;
const ALL = helplines as Helpline[];

/** The countries with entries of their own, as codes. */
export function countries(): string[] {
  return [...new Set(ALL.map((line) => line.country))].filter((code) => code !== EVERYWHERE);
}

/** The lines of one kind for a country, its own first and then those that hold everywhere. */
export function linesFor(country: string | undefined, kind: LineKind): Helpline[] {
  const own = ALL.filter((line) => line.kind === kind && line.country === country);
  return [...own, ...ALL.filter((line) => line.kind === kind && line.country === EVERYWHERE)];
}

/** Whether a person has checked the entry within the last 180 days before `today` (epoch milliseconds). */
export function isChecked(line: Helpline, today: number): boolean {
  return line.verifiedOn !== null && today - Date.parse(line.verifiedOn) <= CHECK_LASTS_DAYS * DAY;
}

/** The phone number that may be shown: an emergency number always, any other only after a check. */
export function phoneOf(line: Helpline, today: number): string | undefined {
  return line.kind === 'emergency' || isChecked(line, today) ? (line.tel ?? undefined) : undefined;
}

/** Entries whose check has run out by `today`, or that claim a check without a source. The build refuses them. */
export function outdated(today: number, lines: readonly Helpline[] = ALL): Helpline[] {
  return lines.filter((line) => line.verifiedOn !== null && (!isChecked(line, today) || !line.sourceUrl));
}

/** The helpline for cards and popup, or nothing where no country is known. */
export function helplineFor(country: string | undefined): HelplineView | undefined {
  const line = linesFor(country, 'talk').find((entry) => entry.country === country && entry.web);
  if (!line?.web) return undefined;
  const emergency = linesFor(country, 'emergency')[0]?.tel;
  const remove = linesFor(country, 'remove').find(({ web }) => web);
  return {
    name: line.name,
    web: line.web,
    ...(emergency ? { emergency } : {}),
    ...(remove?.web && { remove: { name: remove.name, web: remove.web } }),
  };
}

/** A first guess of the country from the browser's languages ("en-GB"); only where they name a region we know. */
export function guessCountry(languages: readonly string[]): string | undefined {
  const known = new Set(countries());
  for (const language of languages) {
    const region = language.split('-').find((part) => /^[A-Z]{2}$/.test(part));
    if (region && known.has(region)) return region;
  }
  return undefined;
}
