import type { Wxt } from 'wxt';
import type { Browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { isWholeSite } from './host-permissions';

/**
 * Sites that keep a chat in one corner are not asked for as a whole (`host-permissions.ts`), and then Chromium does not let
 * the worker put the second script into their pages when a chat is there. There it stands beside the content script from
 * the start; what the manifest asks for stays the same.
 */
export function bothScriptsInCorners(_wxt: Wxt, manifest: Browser.runtime.Manifest): void {
  const scripts = manifest.content_scripts ?? [];
  const whole = scripts
    .flatMap(({ matches = [] }): string[] => matches)
    .filter(isWholeSite)
    .map((pattern) => new MatchPattern(pattern));
  const mayEnter = (pattern: string) => whole.some((site) => site.includes(pattern.replaceAll('*', 'any')));
  manifest.content_scripts = scripts.flatMap((script) => {
    const { matches = [], js = [] } = script;
    return [
      { ...script, matches: matches.filter(mayEnter) },
      { ...script, matches: matches.filter((pattern) => !mayEnter(pattern)), js: [...js, 'warn.js'] },
    ];
  });
}
