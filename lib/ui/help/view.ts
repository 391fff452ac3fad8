import type { Contact } from '../../settings/contact';
import type { Band, HelpPlace } from '../views';

export type HelpView = {
  /** ISO code of the country, where one is chosen or guessed. */
  country?: string;
  band: Band;
  /** The part to open with; the overview where none is named. */
  place?: HelpPlace;
  /** People at school or at home who were named as helpers; shown beside the helplines, never instead of them. */
  helpers?: readonly Contact[];
  /** The time of opening, epoch milliseconds; decides which checked numbers still count. */
  now: number;
};

export type HelpActions = {
  setCountry(country: string): void;
  /** Quick exit: leaves this page for a neutral one and takes it out of the tab's history. */
  leave(): void;
};
