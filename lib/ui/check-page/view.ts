import type { LineSign } from '../../alerts/check-lines';
import type { Band, HelpNear, Level } from '../views';

/** What "Check this page" found. `cannot`: the browser lets nobody look at this page, or there are no words on it. */
export type CheckState =
  | { is: 'looking' }
  | { is: 'cannot' }
  | { is: 'done'; level: Level | 'calm'; signs: readonly LineSign[]; article: boolean };

export type CheckView = HelpNear & { state: CheckState; band: Band };

export type CheckActions = {
  openHelp(place?: 'hurt' | 'together'): void;
  chooseCountry(code: string): void;
  back(): void;
};
