import { epochTime, localTime, stampTime } from './local-time';
import { packed } from './written-date';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const CLOCK = /(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap])?/i;
const NUMBERS = /^\D{0,12}?(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})/;

export type LooseTime = { at: number } | { packed: number };

/**
 * A time in whatever way a program for people writes it: a stamp, seconds since 1970, "13 June 2021 18:10", or numbers
 * whose order only the whole file tells.
 */
export function looseTime(written: string): LooseTime {
  const text = written.trim();
  if (/^\d{9,16}$/.test(text)) return { at: epochTime(text) };
  const stamp = stampTime(text);
  if (!Number.isNaN(stamp)) return { at: stamp };
  const [, hour = '0', minute = '0', second = '0', half = ''] = CLOCK.exec(text) ?? [];
  const clock = [Number(hour), Number(minute), Number(second)] as const;
  const named = withMonthName(text);
  if (named) {
    const full = /p/i.test(half) && clock[0] < 12 ? clock[0] + 12 : /a/i.test(half) && clock[0] === 12 ? 0 : clock[0];
    return { at: localTime(...named, full, clock[1], clock[2]) };
  }
  const [, a, b, c] = NUMBERS.exec(text) ?? [];
  if (a === undefined) return { at: Number.NaN };
  return { packed: packed([Number(a), Number(b), Number(c)], clock, half) };
}

/** "13 June 2021", "June 13, 2021", "13-Jun-21": the number that is no year and no clock is the day. */
function withMonthName(text: string): [year: number, month: number, day: number] | undefined {
  const [, shortDay, shortName = '', shortYear] = /^(\d{1,2})-([a-z]{3})-(\d{2})\b/i.exec(text) ?? [];
  if (shortDay && MONTHS.includes(shortName.toLowerCase()))
    return [Number(shortYear), MONTHS.indexOf(shortName.toLowerCase()) + 1, Number(shortDay)];
  const [, name = ''] = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i.exec(text) ?? [];
  const [, year] = /\b((?:19|20)\d{2})\b/.exec(text) ?? [];
  const [, day] = /(?:^|[^\d:])(\d{1,2})(?:st|nd|rd|th)?(?![\d:])/i.exec(text) ?? [];
  if (!name || !year || !day) return undefined;
  return [Number(year), MONTHS.indexOf(name.toLowerCase()) + 1, Number(day)];
}
