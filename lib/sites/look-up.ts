import { MatchPattern } from 'wxt/utils/match-patterns';
import type { Site } from './site';

/** The one of these sites that an address belongs to. */
export function byAddress<Some extends Pick<Site, 'matches'>>(sites: readonly Some[], url: string): Some | undefined {
  return sites.find(({ matches }) => matches.some((pattern) => new MatchPattern(pattern).includes(url)));
}

/** What people call a site; its id where no folder of this name is left. */
export function nameOf(sites: readonly Pick<Site, 'id' | 'name'>[], id: string): string {
  return sites.find((site) => site.id === id)?.name ?? id;
}
