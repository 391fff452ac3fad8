import { MatchPattern } from 'wxt/utils/match-patterns';
import { genericFor } from './generic/parts/derive';
import { holds } from './read-conversation';
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

/** What people call a site; its id where no folder of this name is left. */
export function siteName(id: string): string {
  return sites.find((site) => site.id === id)?.name ?? id;
}

/**
 * Who reads this page: the site that its address belongs to, else software that it is made with, else the reader that
 * knows no site.
 *
 * @param document left out where only the address may be asked
 */
export function siteFor(url: string, document: Document): Site;
export function siteFor(url: string, document?: Document): Site | undefined;
export function siteFor(url: string, document?: Document): Site | undefined {
  const named = sites.find((site) => site.matches.some((pattern) => new MatchPattern(pattern).includes(url)));
  if (named || !document) return named;
  const page = { document, href: url };
  return sites.find((site) => site.recognise?.some((when) => holds(when, page, document))) ?? genericFor(document);
}
