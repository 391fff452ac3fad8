import type { Contact } from '../../settings/contact';
import type { Band, CountryQuestion, HelpPlace } from '../views';

export type HelpView = {
  /** ISO code of the country, where one is known or guessed. */
  country?: string;
  /** What is to be asked about the country. */
  question?: CountryQuestion;
  /** Of the browser, the child's own first: lines that speak it come first. */
  languages: readonly string[];
  band: Band;
  /** The part to open with; the overview where none is named. */
  place?: HelpPlace;
  /** People at school or at home who were named as helpers; shown beside the helplines, never instead of them. */
  helpers?: readonly Contact[];
};

export type HelpActions = {
  /** Keeps a country; nothing takes it back. */
  setCountry(country: string | undefined): void;
  /** Quick exit: leaves this page for a neutral one and takes it out of the tab's history. */
  leave(): void;
};
