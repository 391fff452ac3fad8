import known from 'virtual:sites';
import { byAddress, nameOf } from './look-up';
import type { Site } from './site';

/** What a page of ours says about a site; how its pages are read is in `all.ts`. */
export type KnownSite = Pick<Site, 'id' | 'name' | 'matches' | 'blind'>;

export const sites = known;

/** The site of this name; nothing where no folder of it is left. */
export function siteOf(id: string): KnownSite | undefined {
  return sites.find((site) => site.id === id);
}

/** The site that an address belongs to. */
export const siteAt = (url: string): KnownSite | undefined => byAddress(sites, url);

/** What people call a site. */
export const siteName = (id: string): string => nameOf(sites, id);
