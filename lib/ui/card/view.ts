import { isGrave, isGraver } from '../../alerts/gravity';
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
  /** The conversation that it is about; only told apart from others, never shown. */
  room?: string;
  /** Nobody knows which lines of the page are the child's: it may be about somebody else. */
  sideUnknown?: true;
  /** There is something to say about other conversations too. */
  others?: true;
};

/** What the child can do with a card. The host closes the card itself where `closes` is noted. */
export type CardActions = {
  /** Opens the help page, at a certain place where one is named. The card stays. */
  getHelp(place?: HelpPlace): void;
  /** Opens where a link of the card leads: a number, or the site of a helpline. Left out where links are links. */
  reach?(address: string): void;
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

/** What becomes of a card that is due while another one stands: it takes its place, becomes part of it, or is left out. */
export type Fate = 'replaces' | 'joins' | 'stays away';

/**
 * Of one conversation the newest is shown unless it is quieter. Of several, one card speaks for all, so that a page that
 * fakes forty chats raises one; only what is louder, or graver, takes its place.
 */
export function fateOf(next: CardView, shown: CardView | undefined): Fate {
  if (!shown || LOUDNESS[next.level] > LOUDNESS[shown.level]) return 'replaces';
  const isLoudEnough = LOUDNESS[next.level] === LOUDNESS[shown.level];
  const isElsewhere = next.room !== undefined && shown.room !== undefined && next.room !== shown.room;
  if (!isElsewhere) return isLoudEnough ? 'replaces' : 'stays away';
  return isLoudEnough && speaksOfGraver(next.main, shown.main) ? 'replaces' : 'joins';
}

function speaksOfGraver(next: Topic, shown: Topic): boolean {
  if (next === 'pattern') return false;
  return shown === 'pattern' ? isGrave(next) : isGraver(next, shown);
}
