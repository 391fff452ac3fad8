import { type CardOrder, sendMessage } from '../../lib/browser/letters/protocol';
import { mountCards } from '../../lib/ui/card/host';
import { pointAt } from '../../lib/ui/card/point-at';
import type { CardView } from '../../lib/ui/card/view';
import { cardViewOf } from '../../lib/ui/card/view-of';
import type { Band, HelpPlace } from '../../lib/ui/views';
import type { WatchContext } from '../../lib/watch/watch-context';
import { createClaims } from './claims';
import { createLull } from './lull';

/** Alerts whose messages are remembered for "Show me which message"; ids only, in memory. */
const REMEMBERED = 100;
/** How often we look how a card stands in the page. Ms. */
const LOOK = 250;

/**
 * The desk between worker and screen: draws what is owed, once a person can see it, and says so.
 *
 * @param siteName what people call a site
 * @param locate the row of a message, if it is still on the page
 */
export function createCards(
  ctx: WatchContext,
  document: Document,
  siteName: (id: string) => string,
  locate: (messageId: string) => Element | undefined,
) {
  const claims = createClaims(ctx);
  const host = mountCards(document, { fared: claims.fared });
  const lull = createLull(ctx, draw);
  const messages = new Map<string, string[]>();
  let owed: CardOrder[] = [];

  function take(orders: CardOrder[]): void {
    for (const { alert } of orders) {
      if (alert.messageIds.length === 0) continue;
      messages.set(alert.id, alert.messageIds);
      if (messages.size > REMEMBERED) messages.delete(messages.keys().next().value ?? '');
    }
    owed = [...owed, ...orders];
    showOwed();
  }

  function showOwed(): void {
    if (document.visibilityState === 'hidden') return;
    const due = owed;
    owed = [];
    for (const order of due) void showOnce(order);
  }

  async function showOnce(order: CardOrder): Promise<void> {
    const { alert, quiet } = order;
    const view = cardViewOf(alert, order, siteName);
    if (!view || quiet) {
      claims.fared(alert.id, 'seen');
      return;
    }
    if (!(await claims.isOurs(alert.id)) || !ctx.isValid) return;
    if (!lull.holds(view)) draw(view);
  }

  function draw(view: CardView): void {
    const id = view.alertId;
    const row = newestRow(id);
    host.show(view, {
      getHelp: (place) => void sendMessage('openHelp', place).catch(() => {}),
      reach,
      ...(row && { showMessage: () => void point(id) }),
      markKnown: () => void sendMessage('markKnown', id).catch(() => {}),
      undoKnown: () => void sendMessage('undoKnown', id).catch(() => {}),
      chooseCountry: (code) => sendMessage('chooseCountry', code),
      notNow: () => lull.begin(view),
    });
  }

  /** A word to the child about its own line, where nobody else can be read. No warning: the worker knows nothing of it. */
  function tip(id: string, band: Band): void {
    const getHelp = (place?: HelpPlace) => void sendMessage('openHelp', place).catch(() => {});
    host.show(
      { alertId: id, level: 'medium', story: [], main: 'self-disclosure', band },
      { getHelp, reach, notNow: () => {} },
    );
  }

  const reach = (address: string) => void sendMessage('reach', address).catch(() => {});

  function newestRow(alertId: string): Element | undefined {
    return messages
      .get(alertId)
      ?.map(locate)
      .findLast((row) => row !== undefined);
  }

  /** Points at the message that raised an alert. @returns whether it is still on the page */
  function point(alertId: string): boolean {
    const row = newestRow(alertId);
    if (row) pointAt(ctx, row);
    return row !== undefined;
  }

  ctx.addEventListener(document, 'visibilitychange', showOwed);
  ctx.setInterval(host.keep, LOOK);
  ctx.onInvalidated(() => host.clear());
  return { take, tip, point, clear: () => host.clear() };
}
