import type { Health } from './health';

/**
 * For whoever mends a site: why its page cannot be read, once a page, in the developer's console. Selectors only, never
 * a word of the page.
 *
 * @param write where it is written, `console.info`
 */
export function createMissingNote(write: (line: string) => void): (health: Health, siteName: string) => void {
  let written = false;
  return (health, siteName) => {
    if (written || health.state !== 'unreadable') return;
    written = true;
    write(`Tawny cannot read this page of ${siteName}. Nothing matches: ${health.missing.join(' · ')}`);
  };
}
