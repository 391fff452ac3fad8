import type { AgeBand, Level as Loudness } from '../conversation/levels';
import type { Category } from '../engine/rule';

/** The two age bands that words are written for. */
export type Band = AgeBand;

/** What the child can meet as words; `soft` is only a badge and a line in the popup. */
export type Level = Loudness;

/** What a card is about: one kind of sign, or several of them together. */
export type Topic = Category | 'pattern';

/** Who decided a setting. */
export type SetBy = 'default' | 'child' | 'parent' | 'school';

/** A helpline as a card needs it. `web` is a full address; `emergency` the country's own number. */
export type HelplineView = {
  name: string;
  web: string;
  emergency?: string;
  /** Who takes pictures down for young people there. */
  remove?: { name: string; web: string };
};

/** The part of the help page a button leads to; also its address after the `#`. */
export type HelpPlace =
  | 'talk'
  | 'tell'
  | 'report'
  | 'block'
  | 'adult'
  | 'hurt'
  | 'sent'
  | 'someone-i-know'
  | 'together';
