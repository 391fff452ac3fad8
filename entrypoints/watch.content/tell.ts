import { type PageState, sendMessage } from '../../lib/browser/protocol';
import type { WatchContext } from '../../lib/watch/context';

/**
 * Tells the worker what this page shows. One tab may hold a page and a chat in a frame: a frame that leaves says so,
 * because nothing else would take back its word.
 */
export function createTeller(ctx: WatchContext, window: Window, site: string) {
  let last: PageState | undefined;

  function tell(state: PageState['state'], conversations: string[] = []): void {
    last = { state, site, host: window.location.hostname, conversations };
    void sendMessage('pageState', last).catch(() => {});
  }

  if (window.top !== window) {
    ctx.addEventListener(window, 'pagehide', () => void sendMessage('frameGone', undefined).catch(() => {}));
    // Back from the browser's memory, as if it had never left.
    ctx.addEventListener(window, 'pageshow', (event) => {
      if ((event as PageTransitionEvent).persisted && last) tell(last.state, last.conversations);
    });
  }
  return tell;
}
