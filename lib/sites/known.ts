import known from 'virtual:sites';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { byAddress, nameOf } from './look-up';
import type { Site } from './site';

/** What a page of ours says about a site; how its pages are read is in `all.ts`. */
export type KnownSite = Pick<Site, 'id' | 'name' | 'matches' | 'blind'> & {
  /** Software that runs on many hosts, or no site at all: its talks are named by their host too (`read-conversation.ts`). */
  anywhere?: boolean;
};

export const sites = known;

/** The site of this name; nothing where no folder of it is left. */
export function siteOf(id: string): KnownSite | undefined {
  return sites.find((site) => site.id === id);
}

/** The site that an address belongs to. */
export const siteAt = (url: string): KnownSite | undefined => byAddress(sites, url);

/** What people call a site. */
export const siteName = (id: string): string => nameOf(sites, id);

/**
 * Whether pages of this site can be at an address. `here`: the address is one of the site's own; which page of it is not
 * asked, as an address may change before its page does.
 */
export function placeOf(url: string, id: string): 'here' | 'anywhere' | undefined {
  const site = siteOf(id);
  if (!site || !URL.canParse(url)) return undefined;
  if (site.anywhere) return 'anywhere';
  const hosts = site.matches.map((pattern) => pattern.replace(/^([^/]*\/\/[^/]*\/).*$/, '$1*'));
  return hosts.some((pattern) => new MatchPattern(pattern).includes(url)) ? 'here' : undefined;
}

/** Whether a talk can be on a page at this address. */
export function isTalkOf(url: string, { site, key }: { site: string; key: string }): boolean {
  const place = placeOf(url, site);
  return place === 'here' || (place === 'anywhere' && key.startsWith(`${new URL(url).host}/`));
}
