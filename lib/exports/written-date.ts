import { localTime } from './local-time';
import type { Said } from './said';

/** Which of three numbers is the day, the month and the year. Exports say so nowhere. */
export type Order = 'dmy' | 'mdy' | 'ymd';

const AFTERNOON = /^(p|下午|晚上|午後|오후|μ|م|بعد|nach|odp|du|tard|ch)/i;
const MORNING = /^(a|上午|凌晨|早上|午前|오전|π|ص|ق|vor|dop|de|sá|sa)/i;

/**
 * Three numbers of a date and a time of day as one number, until the order of the three is known: a whole file tells it
 * (`orderOf`), one line does not.
 *
 * @param half the word beside a twelve-hour time, in any of the common languages
 */
export function packed(date: readonly [number, number, number], time: readonly [number, number, number], half = '') {
  const [hour, minute, second] = time;
  const full = AFTERNOON.test(half) && hour < 12 ? hour + 12 : MORNING.test(half) && hour === 12 ? 0 : hour;
  const [a, b, c] = date;
  return ((a * 100 + Math.min(b, 99)) * 10_000 + c) * 1_000_000 + (full * 100 + minute) * 100 + second;
}

/** @returns epoch ms, NaN where there is no such day */
export function unpacked(number: number, order: Order): number {
  const clock = number % 1_000_000;
  const date = Math.floor(number / 1_000_000);
  const [a, b, c] = numbers(date);
  const [year, month, day] = order === 'ymd' ? [a, b, c] : order === 'dmy' ? [c, b, a] : [c, a, b];
  return localTime(year, month, day, Math.floor(clock / 10_000), Math.floor(clock / 100) % 100, clock % 100);
}

/**
 * The order of day and month in a whole file: numbers above twelve tell; where none is, the order in which time runs
 * backwards less often; where that is even, what is usual with that way of writing.
 *
 * @param usual which order to take where nothing tells
 */
export function orderOf(packedTimes: Iterable<number>, usual: 'dmy' | 'mdy' = 'dmy'): Order {
  const counts = { dmy: 0, mdy: 0, ymd: 0 };
  const backwards = { dmy: 0, mdy: 0 };
  const last = { dmy: 0, mdy: 0 };
  for (const number of packedTimes) {
    if (Number.isNaN(number)) continue;
    const [a, b, c] = numbers(Math.floor(number / 1_000_000));
    if (a > 31) counts.ymd += 1;
    else if (a > 12 && b <= 12) counts.dmy += 1;
    else if (b > 12 && a <= 12) counts.mdy += 1;
    for (const order of ['dmy', 'mdy'] as const) {
      const day = order === 'dmy' ? (c * 100 + b) * 100 + a : (c * 100 + a) * 100 + b;
      if (day < last[order]) backwards[order] += 1;
      last[order] = day;
    }
  }
  if (counts.ymd > counts.dmy + counts.mdy) return 'ymd';
  if (counts.dmy !== counts.mdy) return counts.dmy > counts.mdy ? 'dmy' : 'mdy';
  if (backwards.dmy !== backwards.mdy) return backwards.dmy < backwards.mdy ? 'dmy' : 'mdy';
  return usual;
}

/** Gives messages that carry packed times their real ones, in place. */
export function settleTimes(messages: readonly Said[], usual: 'dmy' | 'mdy'): void {
  const order = orderOf(
    messages.map(({ at }) => at),
    usual,
  );
  for (const message of messages) message.at = unpacked(message.at, order);
}

function numbers(date: number): [number, number, number] {
  return [Math.floor(date / 1_000_000), Math.floor(date / 10_000) % 100, date % 10_000];
}
