/** Chats of today are not older than the first mobile messages, and clocks may be a day ahead. */
const EARLIEST = Date.UTC(1992, 0, 1);
const HOUR_MS = 3_600_000;

let known = { hour: Number.NaN, offset: 0 };

/**
 * The time that a clock on the wall of this device showed, as epoch milliseconds. The difference to UTC is looked up once
 * an hour of the chat, because the look-up costs more than reading the line.
 *
 * @param month 1 to 12
 * @returns NaN for a day or a time that does not exist
 */
export function localTime(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number {
  const full = year < 100 ? year + (year < 70 ? 2000 : 1900) : year;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(full, month)) return Number.NaN;
  if (hour > 23 || minute > 59 || second > 60) return Number.NaN;
  const hourStart = Date.UTC(full, month - 1, day, hour);
  if (hourStart !== known.hour)
    known = { hour: hourStart, offset: new Date(full, month - 1, day, hour).getTime() - hourStart };
  return sensible(hourStart + known.offset + minute * 60_000 + second * 1000);
}

/** @returns the time, or NaN where no chat can be so old */
export function sensible(at: number): number {
  return at >= EARLIEST && at < 4_102_444_800_000 ? at : Number.NaN;
}

/** A stamp such as `2023-11-12T13:05:22` or `2023-11-12 13:05:22 UTC`; without a zone it is the clock on the wall. */
export function stampTime(stamp: unknown): number {
  if (typeof stamp !== 'string') return Number.NaN;
  const [, y, mo, d, h, mi, s, ms, zone] =
    /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/.exec(
      stamp.trim(),
    ) ?? [];
  if (y === undefined) return Number.NaN;
  const thousandths = ms ? Math.floor(Number(`0.${ms}`) * 1000) : 0;
  if (zone === undefined)
    return localTime(Number(y), Number(mo), Number(d), Number(h), Number(mi), Number(s ?? 0)) + thousandths;
  const utc = Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi), Number(s ?? 0), thousandths);
  return sensible(utc - zoneMs(zone));
}

/** A time in seconds, milliseconds or microseconds, told apart by its size. */
export function epochTime(value: unknown): number {
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return Number.NaN;
  if (number > 1e14) return sensible(Math.floor(number / 1000));
  return sensible(number > 1e11 ? number : number * 1000);
}

function zoneMs(zone: string): number {
  if (zone === 'Z' || zone === 'UTC') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  return sign * (Number(zone.slice(1, 3)) * HOUR_MS + Number(zone.slice(-2)) * 60_000);
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const leaps = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leaps ? 29 : (DAYS[month - 1] ?? 0);
}
