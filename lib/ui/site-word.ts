import { say } from './words';

/** `*://forum.example/*` as a person says it. */
export function siteWord(pattern: string): string {
  const host = /^[^/]+\/\/([^/]*)\//.exec(pattern)?.[1] ?? '*';
  return host === '*' ? say('options.sites.every') : host.replace(/^\*\./, '');
}
