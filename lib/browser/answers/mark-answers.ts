import { acceptAsOk, mayBeOk, undoOk } from '../../alerts/this-is-ok';
import { everyReading } from '../journal/records';
import { receive } from '../letters/receive';
import type { Writer } from '../letters/trust';
import type { Intake } from '../talks/intake';
import { type Belongs, isAlertOf } from './whose';

/** "This is OK" about somebody, and taking it back. */
export function answerMarks(
  ready: (isPrivate?: boolean) => Promise<Intake>,
  belongs: Belongs,
  now: () => number,
): void {
  /** The popup belongs to no window; an alert that ordinary windows do not know is one of private ones. */
  const isNotedPrivately = async (alertId: string, { isOwn, isPrivate }: Writer) =>
    isOwn ? (await (await ready()).journal.alert(alertId)) === undefined : isPrivate;

  receive('markKnown', async (alertId, writer) => {
    const { journal } = await ready(await isNotedPrivately(alertId, writer));
    const alert = await journal.alert(alertId);
    if (!alert || !mayBeOk(alert) || !(await isAlertOf(writer, alert, belongs))) return;
    await journal.change(alert.conversation, (known) => {
      for (const reading of everyReading(known)) acceptAsOk(reading, alert, now());
      return { ...known, mark: 'known', markedAt: now(), site: alert.site };
    });
  });

  receive('undoKnown', async (alertId, writer) => {
    const { journal } = await ready(await isNotedPrivately(alertId, writer));
    const alert = await journal.alert(alertId);
    if (!alert || !(await isAlertOf(writer, alert, belongs))) return;
    await journal.change(alert.conversation, ({ mark: _mark, markedAt: _at, site: _site, ...known }) => {
      everyReading(known).forEach(undoOk);
      return known;
    });
  });
}
