import { strongByWeek } from '../../alerts/by-week';
import { undoOk } from '../../alerts/this-is-ok';
import { settingsNow } from '../choices/live-settings';
import type { Journal } from '../journal/journal';
import { everyReading } from '../journal/records';
import { receive } from '../letters/receive';

/**
 * Answers the letters of the settings page: what a family agreed to see, and the people it marked. Kinds, sites and
 * times; a person is a keyed hash here as everywhere.
 *
 * @param ready the journal, opened once
 * @param now epoch ms
 */
export function answerFamily(ready: () => Promise<{ journal: Journal }>, now: () => number): void {
  receive('strongWeeks', async () => {
    // Without the agreement there is no number, whoever asks.
    if ((await settingsNow()).parentsSee !== 'count') return [];
    const { alerts } = await (await ready()).journal.everything();
    return strongByWeek(alerts, now());
  });

  receive('marks', async () => {
    const { conversations } = await (await ready()).journal.everything();
    return conversations
      .flatMap(({ key, mark, site, markedAt, lastSeen }) =>
        mark ? [{ key, mark, site: site ?? '', at: markedAt ?? lastSeen }] : [],
      )
      .sort((a, b) => b.at - a.at);
  });

  receive('changeMark', async ({ key, mark }) => {
    await (await ready()).journal.change(key, ({ mark: _mark, markedAt, site, ...known }) => {
      if (mark) return { ...known, mark, markedAt: markedAt ?? now(), ...(site !== undefined && { site }) };
      everyReading(known).forEach(undoOk);
      return known;
    });
  });
}
