import type { Sighting } from '../../engine/sighting';
import type { AlertRecord } from '../journal/records';
import { NotOurs, type Writer } from '../letters/trust';
import { tab } from '../pages/tabs';

/** One talk, by its site and the key that the site gives it. */
type Talk = { site: string; key: string };

/** Which addresses may speak of which sites and talks; the sites know it (`lib/sites/known.ts`). */
export type Belongs = {
  talk(url: string, talk: Talk): boolean;
  /** `here`: all of the site is at this address. `anywhere`: it is software, or no site at all, that runs on any host. */
  site(url: string, site: string): 'here' | 'anywhere' | undefined;
};

/** Whether pages of this site can be where the letter was written, whichever talk is open there, if any. */
export function isPlaceOf({ url }: Writer, site: string, belongs: Belongs): boolean {
  return belongs.site(url, site) !== undefined;
}

/** @throws where a page speaks of a talk that cannot be on it */
export function mustBeOf({ url }: Writer, talk: Talk, belongs: Belongs): void {
  if (!belongs.talk(url, talk)) throw new NotOurs('a page that speaks of a talk elsewhere');
}

/** Those messages of a letter that can have been said on the page that tells of them. */
export function saidOn({ url }: Writer, sightings: readonly Sighting[], belongs: Belongs): Sighting[] {
  const known = new Map<string, boolean>();
  const isHere = ({ message: { conversation } }: Sighting) => {
    const name = `${conversation.site} ${conversation.key}`;
    const before = known.get(name) ?? belongs.talk(url, conversation);
    known.set(name, before);
    return before;
  };
  const here = sightings.filter(isHere);
  const others = sightings.length - here.length;
  if (others > 0) console.warn(`Tawny, letter "sightings". Refused: ${others} messages of talks elsewhere.`);
  return here;
}

/**
 * Whether the writer may speak of this alert: one of our own pages of all, a page of those of its own site. Where a site
 * runs on many hosts, only of the talks that are in front there.
 */
export async function isAlertOf(
  { isOwn, url, tabId }: Writer,
  alert: Pick<AlertRecord, 'site' | 'room'>,
  belongs: Belongs,
): Promise<boolean> {
  if (isOwn) return true;
  const where = belongs.site(url, alert.site);
  return where === 'here' || (where === 'anywhere' && (await tab(tabId)).rooms.includes(alert.room));
}
