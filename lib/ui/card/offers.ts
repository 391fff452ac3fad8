import type { CardActions, CardView } from './view';

/** More than so many buttons, and a child who is frightened finds none. */
const MOST_CONTROLS = 4;

/** What a card offers beside help and the people to call. */
export type Offer = 'known' | 'showMessage';

/**
 * Which of the small offers there is room for. "Get help" and "Not now" are always there; a loud card keeps one place for the
 * person to call, an urgent one another for "I might hurt myself", and "show it together" takes one.
 */
export function offersOf(view: Pick<CardView, 'level' | 'mayBeOk' | 'together'>, actions: CardActions): Offer[] {
  const taken = 2 + (view.level === 'medium' ? 0 : 1) + (view.level === 'urgent' ? 1 : 0) + (view.together ? 1 : 0);
  const offers: Offer[] = [];
  if (view.level === 'medium' && view.mayBeOk && actions.markKnown) offers.push('known');
  if (actions.showMessage) offers.push('showMessage');
  return offers.slice(0, Math.max(0, MOST_CONTROLS - taken));
}
