import { say } from '../words';

/** A day and a time in the reader's own form; words where there is none. */
export function timeWord(at: number): string {
  if (Number.isNaN(at)) return say('check.noTime');
  return new Date(at).toLocaleString(say('language'), { dateStyle: 'medium', timeStyle: 'short' });
}

/** When a message was said; where that is not known, which one it is. */
export function momentWord({ at, index }: { at: number; index: number }): string {
  return Number.isNaN(at) ? say('check.message', { number: index + 1 }) : timeWord(at);
}

export function dayWord(at: number): string {
  return new Date(at).toLocaleDateString(say('language'), { dateStyle: 'medium' });
}
