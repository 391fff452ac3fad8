import type { LineSign } from '../../alerts/check-lines';
import type { Band, HelplineView, Level } from '../views';

/** What "Check this page" found. `cannot`: the browser lets nobody look at this page, or there are no words on it. */
export type CheckState =
  | { is: 'looking' }
  | { is: 'cannot' }
  | { is: 'done'; level: Level | 'calm'; signs: readonly LineSign[]; article: boolean };

export type CheckView = { state: CheckState; band: Band; helpline?: HelplineView };

export type CheckActions = { openHelp(place?: 'hurt' | 'together'): void; back(): void };
