import type { Site } from './site';

/** Enters an open shadow root within a selector: `host >>> part`. */
const INTO = ' >>> ';

/** The document and every open shadow root that may hold a conversation. Rows are not entered: they may be many. */
export function openRoots(site: Site, document: Document): ParentNode[] {
  const hosts = site.conversation.shadow;
  if (!hosts) return [document];
  const item = site.message.item.join(', ');
  const found = new Set<ParentNode>([document]);
  const waiting: Element[] = [...document.querySelectorAll(hosts.join(', '))];
  for (let host = waiting.pop(); host; host = waiting.pop()) {
    const root = host.shadowRoot;
    if (!root || found.has(root)) continue;
    found.add(root);
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot && !element.matches(item)) waiting.push(element);
    }
  }
  return [...found];
}

/** All matches on the page and in the open roots that the site names. */
export function findEverywhere(site: Site, document: Document, css: string): Element[] {
  return openRoots(site, document).flatMap((root) => [...root.querySelectorAll(css)]);
}

/** First match below a place, else in the open root of the place itself; ` >>> ` goes into the root of what it found. */
export function query(start: ParentNode, css: string): Element | null {
  const step = css.indexOf(INTO);
  if (step < 0) return start.querySelector(css) ?? rootOf(start)?.querySelector(css) ?? null;
  const root = query(start, css.slice(0, step))?.shadowRoot;
  return root ? query(root, css.slice(step + INTO.length)) : null;
}

/** All matches below a place and in its own open root. */
export function queryAll(start: ParentNode, css: string): Element[] {
  const inRoot = rootOf(start)?.querySelectorAll(css) ?? [];
  return [...start.querySelectorAll(css), ...inRoot];
}

/** Like `closest`, but passes from a shadow root to its host. */
export function closestOutwards(element: Element | null, css: string): Element | null {
  for (let at = element; at; at = hostOf(at)) {
    const found = at.closest(css);
    if (found) return found;
  }
  return null;
}

/** The host of the shadow root that a node is in, or is. */
export function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

function rootOf(start: ParentNode): ShadowRoot | null {
  return 'shadowRoot' in start ? (start as Element).shadowRoot : null;
}
