import type { Hours, OpenTime } from './line.ts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const EXCEPT = /, not (\d{1,2}) ([A-Z][a-z]{2}) - (\d{1,2}) ([A-Z][a-z]{2})$/;

/**
 * Reads hours as the table writes them: "24/7", "daily 9-23", "Mon-Fri 8-20, Sat-Sun 9-17", "Mon Wed 14-18", "daily" where
 * no time is known, and at the end ", not 29 Dec - 3 Jan".
 * @throws RangeError that names the part which cannot be read
 */
export function readHours(written: string): Hours {
  if (written === '24/7') return 'always';
  const [tail, fromDay, fromMonth, toDay, toMonth] = EXCEPT.exec(written) ?? [''];
  const parts = written.slice(0, written.length - tail.length).split(', ');
  const open = parts.map(readOpenTime);
  if (tail === '') return { open };
  return { open, except: { from: dayOfYear(fromDay, fromMonth), to: dayOfYear(toDay, toMonth) } };
}

function readOpenTime(part: string): OpenTime {
  const [, days = '', times] = /^(.*?)(?: (\d[\d:]*-\d[\d:]*))?$/.exec(part) ?? [];
  const range = times?.split('-').map(minutes);
  const [from, to] = range ?? [];
  if (range && (from === undefined || to === undefined || from >= to)) throw new RangeError(`"${times}" is no time`);
  return { days: readDays(days), ...(from !== undefined && to !== undefined && { from, to }) };
}

function readDays(written: string): number[] {
  if (written === 'daily') return [1, 2, 3, 4, 5, 6, 7];
  return written.split(' ').flatMap((part) => {
    const ends = part.split('-').map((day) => DAYS.indexOf(day) + 1);
    const [first = 0, last = first] = ends;
    if (ends.includes(0) || ends.length > 2 || first > last) throw new RangeError(`"${written}" names no days`);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
}

/** "9" or "22:30" as minutes after midnight. */
function minutes(time: string): number | undefined {
  const [, hour, minute = '0'] = /^(\d{1,2})(?::([0-5]\d))?$/.exec(time) ?? [];
  const all = Number(hour) * 60 + Number(minute);
  return all <= 24 * 60 ? all : undefined;
}

function dayOfYear(day: string | undefined, month: string | undefined): string {
  const number = MONTHS.indexOf(month ?? '') + 1;
  if (number === 0 || Number(day) > 31) throw new RangeError(`"${day} ${month}" is no day of the year`);
  return `${String(number).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
