import type { Level } from '../conversation/levels';
import type { CombinationId } from '../conversation/model';
import type { Category, RuleId } from '../engine/rule';

/** What Tawny says: that something was noticed, how loud, and why. Kinds only; no word of the chat. */
export type Alert = {
  id: string;
  /** Epoch ms. */
  at: number;
  site: string;
  level: Level;
  /** Most telling first. */
  categories: Category[];
  combinations: CombinationId[];
  rules: RuleId[];
  /** The kinds in the order in which they first appeared, at most four: "First came praise. Then …". */
  story: Category[];
  /** The site on which the talk began before it was moved here. */
  began?: string;
  /** The site's ids of the messages that raised this, newest last; empty when the page no longer has them, or none did alone. */
  messageIds: string[];
  /** Raised by messages said more than a day before they were first seen. */
  old: boolean;
  /** Kinds of the bright lines that raised this, or were told a moment ago: what it is about, before any other sign. */
  bright?: Category[];
  /** Said in a public room, which has a budget of cards of its own. */
  public?: true;
  /** The page does not show which lines are the child's: this is so if the child is one of those who spoke. */
  sideUnknown?: true;
  /** A card was due, but the child has had enough cards for now: it became a note on the badge. */
  quieted: boolean;
};
