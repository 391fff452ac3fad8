import { direction, say, type WordKey } from './words';

/**
 * Gives a page its name, its language and the way it runs: for the browser's own parts (the scroll bar, its hyphens, a
 * screen reader's voice) as well as for what we draw.
 */
export function namePage(page: Document, title: WordKey = 'extensionName'): void {
  page.title = say(title);
  page.documentElement.lang = say('language');
  page.documentElement.dir = direction();
}
