import { looseTime } from './loose-time';
import type { Said } from './said';
import { settleTimes } from './written-date';

/**
 * Times as programs write them for people. Numbers such as 3/4/2021 wait for the end of the file, when it is known which
 * is the day; until then the message has a time that means nothing.
 */
export function createLooseTimes() {
  const waiting: Said[] = [];
  let twelveHours = false;
  return {
    set(message: Said, written: string): void {
      const time = looseTime(written);
      if ('at' in time) message.at = time.at;
      else {
        message.at = time.packed;
        waiting.push(message);
        twelveHours ||= /\d\s?[ap]\.?m/i.test(written);
      }
    },
    settle: () => settleTimes(waiting, twelveHours ? 'mdy' : 'dmy'),
  };
}
