import { readText } from '../../sites/read-text';
import type { Site } from '../../sites/site';

/** So much of a draft is read; what gives something away stands in a short message. UTF-16 units. */
const READ = 4_000;
/** What an editor draws into an empty field. */
const PLACEHOLDER = '[data-slate-placeholder], .ProseMirror-widget, [data-placeholder]:empty';

/** The composer that an event happened in. From within an open shadow root the target would be its host. */
export function composerAt(site: Site, event: Event): Element | undefined {
  return elementAt(event)?.closest(site.composer.join(', ')) ?? undefined;
}

/** The element that an event began at. */
export function elementAt(event: Event): Element | undefined {
  const [target] = event.composedPath();
  if (!target || !('nodeType' in target)) return undefined;
  const node = target as Node;
  return node.nodeType === 1 ? (node as Element) : (node.parentElement ?? undefined);
}

/** What stands in a composer now: read, never changed. */
export function draftOf(composer: Element): string {
  const text = 'value' in composer ? String(composer.value) : readText(composer, PLACEHOLDER);
  return text.slice(0, READ);
}
