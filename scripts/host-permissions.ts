import type { Wxt } from 'wxt';
import type { Browser } from 'wxt/browser';

/**
 * Asks for the chat sites by name as well: pages that are open while Tawny is installed or updated are then read without
 * a reload. Only where our script runs on the whole site; a site that keeps a chat in one corner (a mail page) is not
 * asked for as a whole. The browser warns of the same as before. Firefox puts scripts into open pages by itself.
 */
export function wholeSites(wxt: Wxt, manifest: Browser.runtime.Manifest): void {
  if (wxt.config.browser === 'firefox') return;
  const patterns = (manifest.content_scripts ?? []).flatMap(({ matches = [] }) => matches);
  manifest.host_permissions = [...new Set(patterns)].filter(isWholeSite).sort();
}

/** Whether a match pattern covers a site, and not only some addresses of it. */
export function isWholeSite(pattern: string): boolean {
  return /^[^/]+\/\/[^/]+\/\*$/.test(pattern);
}
