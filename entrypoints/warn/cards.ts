import { type CardOrder, sendMessage } from '../../lib/browser/letters/protocol';
import { mountCards } from '../../lib/ui/card/host';
import { pointAt } from '../../lib/ui/card/point-at';
import { cardViewOf } from '../../lib/ui/card/view-of';
import type { Band, HelpPlace } from '../../lib/ui/views';
import type { WatchContext } from '../../lib/watch/context';

/** Alerts whose messages are remembered for "Show me which message"; ids only, in memory. */
const REMEMBERED = 100;
/** A worker that does not answer is no reason to keep a card back for longer. Ms. */
const PATIENCE = 700;
/** How often we look whether the page has thrown a card away. Ms. */
const LOOK = 1_000;

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
  const host = mountCards(document);
  const messages = new Map<string, string[]>();
  const drawn = new Set<string>();
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

  /** Two tabs may show the same conversation, and a card may be owed again because the worker did not hear of it. */
  async function showOnce(order: CardOrder): Promise<void> {
    const { id } = order.alert;
    const isNew = !drawn.has(id);
    drawn.add(id);
    const late = new Promise<boolean>((done) => ctx.setTimeout(() => done(true), PATIENCE));
    const isOurs = await Promise.race([sendMessage('shown', id).catch(() => true), late]);
    if (isNew && isOurs !== false && ctx.isValid) draw(order);
  }

  function draw({ alert, band, near, quiet, together }: CardOrder): void {
    const view = cardViewOf(alert, { band, near, together }, siteName);
    if (!view || quiet) return;
    const row = newestRow(alert.id);
    host.show(view, {
      getHelp: (place) => void sendMessage('openHelp', place).catch(() => {}),
      ...(row && { showMessage: () => void point(alert.id) }),
      markKnown: () => void sendMessage('markKnown', alert.id).catch(() => {}),
      undoKnown: () => void sendMessage('undoKnown', alert.id).catch(() => {}),
      chooseCountry: (code) => sendMessage('chooseCountry', code),
      notNow: () => {},
    });
  }

  /** A word to the child about its own line, where nobody else can be read. No warning: the worker knows nothing of it. */
  function tip(id: string, band: Band): void {
    const getHelp = (place?: HelpPlace) => void sendMessage('openHelp', place).catch(() => {});
    host.show(
      { alertId: id, level: 'medium', story: [], main: 'self-disclosure', band },
      { getHelp, notNow: () => {} },
    );
  }

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
