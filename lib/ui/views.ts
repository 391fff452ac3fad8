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

export type { CountryQuestion } from '../helplines/country';
export type { HelplineView, HelpNear } from '../helplines/help-near';

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
