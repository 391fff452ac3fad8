const DAY = 86_400_000;
const HINT = /^(.+?)\s*\|\s*(\d{1,2}):(\d{2})\s*([AP])M/i;

/**
 * "Today | 4:10 PM", "Yesterday | 9:00 AM", "Nov 20, 2026 | 4:10 PM" → epoch milliseconds in local time.
 * In other languages, and for names of days, the answer is "not certain".
 */
export function parseTime(text: string, now: number): number | undefined {
  const [, day = '', hours = '', minutes = '', half = ''] = HINT.exec(text) ?? [];
  const midnight = midnightOf(day.toLowerCase(), now);
  if (midnight === undefined) return;
  const hour = (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const at = midnight + (hour * 60 + Number(minutes)) * 60_000;
  return at <= now + DAY ? at : undefined;
}

function midnightOf(day: string, now: number): number | undefined {
  if (day === 'today') return new Date(now).setHours(0, 0, 0, 0);
  if (day === 'yesterday') return new Date(now - DAY).setHours(0, 0, 0, 0);
  if (!/\d{4}/.test(day)) return;
  const parsed = new Date(day).setHours(0, 0, 0, 0);
  return Number.isNaN(parsed) ? undefined : parsed;
}
