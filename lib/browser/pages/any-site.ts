import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';

/**
 * Sites that a family turned Tawny on for. The browser's own list of permissions is the only record of them: what was
 * given there is watched, what is taken back there ends.
 */

/** Match patterns of the sites that Tawny knows from the start, as the manifest has them. */
export function builtIn(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches = [] }) => matches);
}

/** Match patterns that were given beyond the built-in ones, for example `*://forum.example/*`. */
export async function addedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return beyondBuiltIn(origins).sort();
}

/** Those of these permissions that the manifest does not name. Firefox names its own without their path. */
export function beyondBuiltIn(origins: readonly string[]): string[] {
  const known = builtIn().flatMap((pattern) => [pattern, pattern.replace(/^([^/]+\/\/[^/]+\/).*$/, '$1*')]);
  return origins.filter((origin) => !known.includes(origin));
}

/**
 * What the manifest names for an address, and the browser does not give: in Firefox, and in Chromium's site access,
 * anybody can take it back at any time. Empty where Tawny may read.
 */
export async function withheldFrom(url: string): Promise<string[]> {
  const here = builtIn().filter((pattern) => new MatchPattern(pattern).includes(url));
  const given = await Promise.all(here.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  return given.some(Boolean) ? [] : here;
}

/** The host of an address that could be added: a web page, and none that Tawny knows from the start. */
export function hostToAdd(url: string): string | undefined {
  if (!/^https?:/.test(url) || builtIn().some((pattern) => new MatchPattern(pattern).includes(url))) return undefined;
  return new URL(url).hostname;
}

/** What is asked for: this one host, however it is reached. */
export function patternFor(host: string): string {
  return `*://${host}/*`;
}

/** Whether one of the patterns covers a host. */
export function covers(patterns: readonly string[], host: string): boolean {
  return patterns.some((pattern) => {
    const match = new MatchPattern(pattern);
    return match.includes(`https://${host}/`) || match.includes(`http://${host}/`);
  });
}

/**
 * Lets the browser ask for access to these match patterns. Must be called in the click itself. The popup may be closed by
 * the browser's question; what follows is done by the worker (`follow-sites.ts`).
 *
 * @returns whether it was given
 */
export function askFor(patterns: string[]): Promise<boolean> {
  return browser.permissions.request({ origins: patterns });
}

/** Gives access back. The worker then takes Tawny off the pages that are open. */
export async function removeSite(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

/** Calls back when a permission was given or taken, by whomever. */
export function watchSites(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
