import type { Journal } from './journal';
import type { AlertRecord } from './records';
import { openSessionJournal, PRIVATE } from './session-journal';

/**
 * The journal of private windows. It knows what is noted of ordinary windows, so that somebody who is known, or was warned of, is
 * so here too; what is new is kept in the memory of the browser alone, and `erase` forgets just that.
 *
 * @param main where ordinary windows are noted; it is read and never written
 */
export async function openPrivateJournal(main: Journal): Promise<Journal> {
  const own = await openSessionJournal(PRIVATE);
  /** Own ones first. A card that is owed in an ordinary window stays owed there. */
  const beside = (mine: AlertRecord[], others: AlertRecord[]) => {
    const seen = others.filter(({ id }) => !mine.some((alert) => alert.id === id));
    return [...mine, ...seen.map((alert) => ({ ...alert, shownAt: alert.shownAt ?? alert.at }))].sort(
      (a, b) => b.at - a.at,
    );
  };
  const update: Journal['update'] = async (key, change) => {
    const known = await main.conversation(key);
    await own.update(key, (before) => change(before ?? known));
  };
  return {
    ...own,
    place: main.place,
    holdsBack: main.holdsBack,
    secret: main.secret,
    update,
    change: (key, revise) => update(key, (before) => before && { record: revise(before) }),
    alertsIn: async (room) => beside(await own.alertsIn(room), await main.alertsIn(room)),
    lately: async (limit) => beside(await own.lately(limit), await main.lately(limit)).slice(0, limit),
    alert: async (id) => (await own.alert(id)) ?? main.alert(id),
    conversation: async (key) => (await own.conversation(key)) ?? main.conversation(key),
    handle: async (key) => (await own.handle(key)) ?? main.handle(key),
  };
}
