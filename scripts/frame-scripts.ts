import type { Wxt } from 'wxt';
import type { Browser } from 'wxt/browser';

/**
 * Registers a content script twice: in pages, and in pages and frames of those few addresses that its first
 * registration leaves out. One registration for all would load the script into every button and every embedded film of
 * our sites, anywhere on the web.
 */
export function alsoInFrames(_wxt: Wxt, manifest: Browser.runtime.Manifest): void {
  manifest.content_scripts = (manifest.content_scripts ?? []).flatMap((script) => {
    const { exclude_matches: left, ...rest } = script;
    return left && left.length > 0 ? [script, { ...rest, matches: left, all_frames: true }] : [script];
  });
}
