import { say } from '../words';

const DAY = 86_400_000;

/** Whole days between two times by the calendar of this device, not by hours. */
function daysBetween(at: number, now: number): number {
  return Math.round((new Date(now).setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / DAY);
}

/** "Today", "Yesterday", or the date in the reader's own form. */
export function whenWord(at: number, now: number): string {
  const days = daysBetween(at, now);
  if (days <= 0) return say('popup.today');
  if (days === 1) return say('popup.yesterday');
  return new Date(at).toLocaleDateString(say('language'), { day: 'numeric', month: 'long' });
}
