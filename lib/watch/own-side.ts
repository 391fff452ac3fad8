import { findEverywhere } from '../sites/open-roots';
import { readText } from '../sites/read-text';
import type { Site } from '../sites/site';
import type { WatchContext } from './watch-context';

/** How long sent words may take to appear in the list. Milliseconds. */
const TRAVEL = 15_000;
const SENT_KEPT = 5;

type Sent = { words: string; at: number; composer: Element };

/**
 * Learns the child's side where the page does not mark it: words that left the composer and appear in the list are
 * the child's. The words live in memory for seconds and are used for nothing else.
 *
 * The composer is read only when something may be sent (Enter, or a click), not while the child types.
 *
 * @param site knows where messages are written
 * @param now epoch milliseconds
 * @param isOn false once the watch was stopped
 * @returns were these words just sent from a composer? Each sending vouches for one message
 */
export function watchOwnSide(
  ctx: WatchContext,
  document: Document,
  site: Site,
  now: () => number,
  isOn: () => boolean,
): (text: string) => boolean {
  const css = site.composer.join(', ');
  const sent: Sent[] = [];

  function note(element: Element): void {
    const words = isOn() ? wordsOf(element) : '';
    if (!words) return;
    sent.push({ words, at: now(), composer: element });
    if (sent.length > SENT_KEPT) sent.shift();
  }

  ctx.addEventListener(
    document,
    'keydown',
    (event) => {
      const { key, isComposing } = event as KeyboardEvent;
      if (key !== 'Enter' || isComposing) return;
      // From within an open shadow root the target would be its host.
      const element = elementOf(event.composedPath()[0])?.closest(css);
      if (element) note(element);
    },
    { capture: true, passive: true },
  );
  ctx.addEventListener(
    document,
    'click',
    () => {
      for (const element of findEverywhere(site, document, css)) note(element);
    },
    { capture: true, passive: true },
  );

  return (text) => {
    const words = spacedOnce(text);
    const index = sent.findIndex((one) => one.words === words && now() - one.at <= TRAVEL && hasLeft(one));
    if (index >= 0) sent.splice(index, 1);
    return index >= 0;
  };
}

/** Words that still stand in the composer were not sent. */
function hasLeft({ composer, words }: Sent): boolean {
  return !composer.isConnected || wordsOf(composer) !== words;
}

function wordsOf(composer: Element): string {
  return spacedOnce('value' in composer ? String(composer.value) : readText(composer));
}

function spacedOnce(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function elementOf(target: EventTarget | undefined): Element | undefined {
  return target && 'closest' in target ? (target as Element) : undefined;
}
