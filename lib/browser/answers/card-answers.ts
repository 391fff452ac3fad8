import type { HelpNear } from '../../helplines/help-near';
import { isHelpAddress } from '../../helplines/known-address';
import { valuesOf } from '../../settings/resolve';
import type { Effective } from '../../settings/settings';
import { effectiveSettings } from '../choices/live-settings';
import type { Journal } from '../journal/journal';
import type { AlertRecord } from '../journal/records';
import type { CardOrder } from '../letters/protocol';
import { receive } from '../letters/receive';
import { NotOurs, type Writer } from '../letters/trust';
import { openAddress } from '../pages/help-tab';
import { hiddenOnes, noteHidden, noteSeen } from '../pages/hidden-cards';
import { mayShowIn } from '../pages/one-card';
import type { Intake } from '../talks/intake';
import { type Belongs, isAlertOf } from './whose';

/**
 * Answers what becomes of a card: it is owed, was seen, or is hidden by its page.
 *
 * @param near who can be reached from here
 * @param refresh shows on the icon of a tab how things stand there
 * @param now epoch ms
 */
export function answerCards(
  ready: (isPrivate?: boolean) => Promise<Intake>,
  belongs: Belongs,
  near: (settings: Effective) => HelpNear,
  refresh: (tabId: number, journal: Journal) => Promise<void>,
  now: () => number,
): void {
  async function own(alertId: string, writer: Writer): Promise<{ journal: Journal; alert?: AlertRecord }> {
    const { journal } = await ready(writer.isPrivate);
    const alert = await journal.alert(alertId);
    if (alert && !(await isAlertOf(writer, alert, belongs))) throw new NotOurs('an alert of another page');
    return { journal, ...(alert && { alert }) };
  }

  receive('isOwed', async (alertId, writer) => {
    const { alert } = await own(alertId, writer);
    if (alert && !mayShowIn(writer, alert.level, now())) return false;
    return alert?.shownAt === undefined;
  });

  receive('shown', async (alertId, writer) => {
    const { journal } = await own(alertId, writer);
    await noteSeen(alertId);
    return journal.markShown(alertId, now());
  });

  receive('hidden', async (alertId, writer) => {
    const { journal, alert } = await own(alertId, writer);
    if (!alert || alert.shownAt !== undefined) return;
    await noteHidden(alertId, writer.tabId);
    await refresh(writer.tabId, journal);
  });

  receive('reach', async (address, writer) => {
    if (!isHelpAddress(address)) throw new NotOurs('an address of nobody who helps');
    await openAddress(writer.tabId, address);
  });

  receive('hiddenCards', async (_nothing, { isPrivate }) => {
    const ids = await hiddenOnes();
    if (ids.length === 0) return [];
    const [{ journal }, settings] = await Promise.all([ready(isPrivate), effectiveSettings()]);
    const alerts = await Promise.all(ids.map((id) => journal.alert(id)));
    const isLeft = (alert: AlertRecord | undefined): alert is AlertRecord => alert?.shownAt === undefined && !!alert;
    return alerts.filter(isLeft).map((alert) => orderOf(alert, settings, near(settings)));
  });
}

/** All that a card needs to be drawn. */
export function orderOf(alert: CardOrder['alert'] & { room?: string }, settings: Effective, near: HelpNear): CardOrder {
  const { ageBand: band, quiet, parentsSee } = valuesOf(settings);
  const { room } = alert;
  return { alert, band, near, quiet, together: parentsSee === 'suggest', ...(room !== undefined && { room }) };
}
