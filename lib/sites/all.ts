import { byAddress, nameOf } from './look-up';
import type { Site } from './site';

/**
 * The one folder scan: `lib/sites/<id>/<id>.ts`, default export. What else a site needs lies in `<id>/parts/`.
 * Fixtures and what they must yield (named exports) do not ship.
 */
const found = import.meta.glob<Site>('./*/*.ts', { eager: true, import: 'default' });

export const sites: readonly Site[] = Object.values(found);

/** Match patterns of all sites, for the manifest. */
export const matches: string[] = [...new Set(sites.flatMap((site) => site.matches))].sort();

/** Match patterns of chats in frames: the script runs in frames only there. */
export const frames: string[] = [...new Set(sites.flatMap((site) => site.frames ?? []))].sort();

/** What people call a site. */
export const siteName = (id: string): string => nameOf(sites, id);

/** The site that an address belongs to. */
export const siteAt = (url: string): Site | undefined => byAddress(sites, url);
