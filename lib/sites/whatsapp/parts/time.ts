const DAY = 86_400_000;
const CLOCK = /(\d{1,2})[:.](\d{2})(?::\d{2})?\s*([ap])?/i;
const DATE = /(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})/;

/**
 * "16:02, 20/11/2026" → epoch milliseconds in local time. The order of day and month follows the user's language,
 * which the page does not tell. Where both readings are possible the later one that is not in the future counts:
 * to take an old message for a new one is the smaller mistake.
 *
 * @returns undefined where no reading is possible
 */
export function parseTime(text: string, now: number): number | undefined {
  const date = DATE.exec(text);
  const clock = CLOCK.exec(date ? text.replace(date[0], ' ') : text);
  if (!date || !clock) return;
  const [first = 0, second = 0, third = 0] = date.slice(1).map(Number);
  const minutes = minutesOf(clock);
  const readings = first > 99 ? [at(first, second, third)] : [at(third, second, first), at(third, first, second)];
  const possible = readings
    .filter((day) => day !== undefined)
    .map((day) => day + minutes * 60_000)
    .filter((time) => time <= now + DAY);
  return possible.length > 0 ? Math.max(...possible) : undefined;
}

function minutesOf([, hours = '0', minutes = '0', half]: RegExpExecArray): number {
  const hour = Number(hours);
  const inDay = half ? (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour;
  return inDay * 60 + Number(minutes);
}

function at(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return;
  return new Date(year < 100 ? year + 2000 : year, month - 1, day).getTime();
}
