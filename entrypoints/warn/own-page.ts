import { sendMessage } from '../../lib/browser/letters/protocol';
import { siteName } from '../../lib/sites/known';
import { mountCards } from '../../lib/ui/card/host';
import { cardViewOf } from '../../lib/ui/card/view-of';

/** How often we look how a card stands. Ms. */
const LOOK = 250;

/**
 * In a page of our own, which no other page reaches: shows the cards that a page kept from being seen, when it opens and
 * whenever it comes to the front again.
 */
export function showHiddenCards(document: Document): void {
  const host = mountCards(document, {
    fared: (id, how) => how === 'seen' && void sendMessage('shown', id).catch(() => {}),
  });

  async function show(): Promise<void> {
    if (document.visibilityState === 'hidden') return;
    const orders = await sendMessage('hiddenCards').catch(() => []);
    for (const order of orders) {
      const { alert, quiet, room } = order;
      const view = quiet ? undefined : cardViewOf(alert, { ...order, ...(room && { room }) }, siteName);
      if (!view) continue;
      host.show(view, {
        getHelp: (place) => void sendMessage('openHelp', place).catch(() => {}),
        notNow: () => {},
      });
    }
  }

  document.addEventListener('visibilitychange', () => void show());
  setInterval(host.keep, LOOK);
  void show();
}
