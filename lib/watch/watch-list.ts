import { closestOutwards, hostOf, queryAll } from '../sites/open-roots';
import type { Conversation } from '../sites/read-conversation';
import type { Site } from '../sites/site';

export type Rows = { rows: Element[]; history: boolean };

/** One message list under observation. */
export type ListWatch = {
  list: Element;
  /** Did this list ever yield a message? */
  spoken: boolean;
  conversation: Conversation | undefined;
  /** Takes up to `limit` rows that wait to be read, in the order of the page. */
  take(limit: number): Rows;
  waiting(): boolean;
  /** Reads these rows once more. */
  again(rows: Iterable<Element>): void;
  rows(): Element[];
  /** Enters shadow roots that came after their hosts: no observer tells of them. */
  renew(): void;
  stop(): void;
};

/**
 * Observes one list and nothing else of the page, and looks at added nodes only.
 *
 * @param onWaiting rows wait to be read
 * @param onGone a row left the list
 */
export function watchList(site: Site, list: Element, onWaiting: () => void, onGone: (row: Element) => void): ListWatch {
  const item = site.message.item.join(', ');
  const deep = site.conversation.deep === true;
  const rows = () => queryAll(list, item);
  const holds = (row: Element) => list.contains(row) || list.shadowRoot?.contains(row) === true;
  const history = new Set(rows());
  const fresh = new Set<Element>();
  const present = new Set(history);
  const observed = new WeakSet<Node>();

  function rowsIn(node: Node): Element[] {
    if (node.nodeType !== 1) return [];
    const element = node as Element;
    if (element.matches(item)) return [element];
    return element.firstElementChild ? [...element.querySelectorAll(item)] : [];
  }

  function changed(target: Node): void {
    const element = target.nodeType === 1 ? (target as Element) : (target.parentElement ?? hostOf(target));
    const row = closestOutwards(element, item);
    if (row) fresh.add(row);
  }

  const observer = new MutationObserver((records) => {
    let removed = false;
    for (const record of records) {
      if (record.removedNodes.length > 0) removed = true;
      let whole = false;
      for (const node of record.addedNodes) {
        for (const row of rowsIn(node)) {
          whole = true;
          fresh.add(row);
          present.add(row);
          enter(row);
        }
      }
      if (deep && !whole) changed(record.target);
    }
    if (removed) sweep();
    if (fresh.size > 0) onWaiting();
  });

  /** By place, not by selector: what was taken out no longer stands where its selector looks for it. */
  function sweep(): void {
    for (const row of present) {
      if (holds(row)) continue;
      present.delete(row);
      onGone(row);
    }
  }

  function observe(node: Node): void {
    observed.add(node);
    observer.observe(node, { childList: true, subtree: deep, characterData: deep });
  }

  /** @returns whether there was an open root that we did not know */
  function enter(host: Element): boolean {
    const root = host.shadowRoot;
    if (!root || observed.has(root)) return false;
    observe(root);
    return true;
  }

  observe(list);
  enter(list);
  for (const row of history) enter(row);
  if (history.size > 0) onWaiting();

  return {
    list,
    spoken: false,
    conversation: undefined,
    rows,
    take(limit) {
      const from = history.size > 0 ? history : fresh;
      const taken: Element[] = [];
      for (const row of from) {
        if (taken.length === limit) break;
        from.delete(row);
        if (holds(row)) taken.push(row);
      }
      return { rows: from === history ? taken : inOrder(taken), history: from === history };
    },
    waiting: () => history.size > 0 || fresh.size > 0,
    again(known) {
      for (const row of known) fresh.add(row);
      if (fresh.size > 0) onWaiting();
    },
    renew() {
      const entered = enter(list);
      for (const row of rows()) {
        if (!enter(row) && !entered) continue;
        fresh.add(row);
        present.add(row);
      }
      if (fresh.size > 0) onWaiting();
    },
    stop() {
      observer.disconnect();
      for (const row of present) onGone(row);
    },
  };
}

/** History may be inserted newest first. Comparing is dear in long lists, so rows that follow each other pass. */
function inOrder(rows: Element[]): Element[] {
  if (rows.every((row, index) => index === 0 || row.previousElementSibling === rows[index - 1])) return rows;
  return rows.sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
}
