import type { Helpline, Hours, OpenTime } from '../helplines/line';
import { say } from './words';

/** Only differences of days matter: this is a Monday. */
const A_MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;
const MINUTE = 60_000;

/** When, for whom and at what cost somebody answers: "Day and night · Free · Up to age 18". */
export function lineFacts({ hours, free, ages }: Pick<Helpline, 'hours' | 'free' | 'ages'>): string {
  return [hours && hoursWord(hours), free && say('helpline.free'), ages && agesWord(ages)].filter(Boolean).join(' · ');
}

/** What the web link of a line says: the site, without the way to the page on it. */
export function siteOf(web: string): string {
  return new URL(web).hostname.replace(/^www\./, '');
}

function hoursWord(hours: Hours): string {
  if (hours === 'always') return say('helpline.always');
  const open = hours.open.map(openWord).join(', ');
  if (!hours.except) return open;
  const { from, to } = hours.except;
  return `${open}, ${say('helpline.except', { from: dayOfYear(from), to: dayOfYear(to) })}`;
}

function openWord({ days, from, to }: OpenTime): string {
  const when = days.length === 7 ? say('helpline.daily') : runsOf(days).map(runWord).join(', ');
  return from === undefined || to === undefined ? when : `${when} ${clock(from)}–${clock(to)}`;
}

/** Days in a row are told as first and last. */
function runsOf(days: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last?.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
  }
  return runs;
}

function runWord(run: readonly number[]): string {
  const [first = 1, last = first] = [run[0], run.at(-1)];
  return first === last ? weekday(first) : `${weekday(first)}–${weekday(last)}`;
}

function weekday(day: number): string {
  return format({ weekday: 'short' }, A_MONDAY + (day - 1) * DAY);
}

function clock(minutes: number): string {
  return format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, A_MONDAY + minutes * MINUTE);
}

function dayOfYear(monthDay: string): string {
  return format({ day: 'numeric', month: 'short' }, Date.parse(`2024-${monthDay}`));
}

function format(how: Intl.DateTimeFormatOptions, at: number): string {
  return new Intl.DateTimeFormat(say('language'), { ...how, timeZone: 'UTC' }).format(at);
}

function agesWord({ from, to }: NonNullable<Helpline['ages']>): string {
  if (from !== undefined && to !== undefined) return say('helpline.fromTo', { from, to });
  if (to !== undefined) return say('helpline.upTo', { age: to });
  return say('helpline.adults');
}
