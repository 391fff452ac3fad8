import type { Category } from '../../engine/rule';
import type { Band, HelpNear, HelpPlace, Topic } from '../views';

/** How loud a card is. The `soft` level never draws in the page. */
export type CardLevel = 'medium' | 'strong' | 'urgent';

/** What a card shows. No text of the page is in it, and none can be. */
export type CardView = HelpNear & {
  alertId: string;
  level: CardLevel;
  /** Kinds that a rule saw, in the order in which they came; the first four are shown. */
  story: readonly Category[];
  main: Topic;
  band: Band;
  /** The child may answer "This is OK, I know them". */
  mayBeOk?: true;
  /** The family agreed that "show this together" comes first. */
  together?: true;
  /** The name of the site where this talk began, if it was moved here. */
  began?: string;
};

/** What the child can do with a card. The host closes the card itself where `closes` is noted. */
export type CardActions = {
  /** Opens the help page, at a certain place where one is named. The card stays. */
  getHelp(place?: HelpPlace): void;
  /** Highlights the message in the page. Left out where it is no longer there. */
  showMessage?(): void;
  /** "This is OK, I know them", where `mayBeOk`. */
  markKnown?(): void;
  undoKnown?(): void;
  /** Keeps the country and answers who can be reached there. Left out where nothing is asked. */
  chooseCountry?(code: string): Promise<HelpNear>;
  /** "Not now" or Esc. Closes. */
  notNow(): void;
};

const LOUDNESS: Record<CardLevel, number> = { medium: 1, strong: 2, urgent: 3 };

/** Whether `next` may take the place of `shown`: something newer may, something quieter may not. */
export function replaces(next: CardView, shown: CardView | undefined): boolean {
  return !shown || LOUDNESS[next.level] >= LOUDNESS[shown.level];
}
