import known from 'virtual:sites';
import { MatchPattern } from 'wxt/utils/match-patterns';
import type { Site } from './site';

/** What a page of ours says about a site; how its pages are read is in `all.ts`. */
export type KnownSite = Pick<Site, 'id' | 'name' | 'matches' | 'blind'>;

export const sites = known;

/** The site of this name; nothing where no folder of it is left. */
export function siteOf(id: string): KnownSite | undefined {
  return sites.find((site) => site.id === id);
}

/** The site that an address belongs to. */
export function siteAt(url: string): KnownSite | undefined {
  return sites.find(({ matches }) => matches.some((pattern) => new MatchPattern(pattern).includes(url)));
}

/** What people call a site; its id where no folder of this name is left. */
export function siteName(id: string): string {
  return siteOf(id)?.name ?? id;
}
