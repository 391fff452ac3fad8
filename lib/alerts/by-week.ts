import { loudness } from '../conversation/levels';
import type { Category } from '../engine/rule';
import type { Alert } from './alert';
import { namedKinds } from './named';

/** The strong and urgent cards of one week: how many, and how many of them name each kind. Nothing else is in it. */
export type Week = {
  /** Monday at midnight by the calendar of this device, epoch ms. */
  from: number;
  cards: number;
  kinds: Partial<Record<Category, number>>;
};

/**
 * Counts strong and urgent cards by week, for families who agreed that a parent sees a number.
 *
 * @param now epoch ms; this week is always there, an earlier one only where it had a card
 * @returns newest week first
 */
export function strongByWeek(
  alerts: readonly Pick<Alert, 'at' | 'level' | 'categories' | 'rules'>[],
  now: number,
): Week[] {
  const weeks = new Map<number, Week>();
  const weekOf = (at: number) => {
    const from = mondayBefore(at);
    const week = weeks.get(from) ?? { from, cards: 0, kinds: {} };
    weeks.set(from, week);
    return week;
  };
  weekOf(now);
  for (const alert of alerts) {
    if (loudness(alert.level) < loudness('strong')) continue;
    const week = weekOf(alert.at);
    week.cards += 1;
    for (const kind of namedKinds(alert)) week.kinds[kind] = (week.kinds[kind] ?? 0) + 1;
  }
  return [...weeks.values()].sort((a, b) => b.from - a.from);
}

function mondayBefore(at: number): number {
  const day = new Date(at);
  day.setHours(0, 0, 0, 0);
  day.setDate(day.getDate() - ((day.getDay() + 6) % 7));
  return day.getTime();
}
