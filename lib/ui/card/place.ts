import partsCss from '../parts.css?inline';
import themeCss from '../theme.css?inline';
import cardCss from './card.css?inline';
import { type ClosedRoot, closedRoot, type Hands } from './closed-root';
import wordsCss from './drawn-words.css?inline';
import hostCss from './host.css?inline';

export type CardPlace = ClosedRoot;

/**
 * Makes the box that holds a card, not yet in the page. It is the live region too: screen readers announce what is put in.
 *
 * @param onEnter told where the focus came from when the child walks into the card by keyboard
 */
export function makePlace(document: Document, hands: Hands, onEnter: (from: HTMLElement) => void): CardPlace {
  const place = closedRoot(document, [themeCss, partsCss, wordsCss, hostCss, cardCss], hands);
  const { box } = place;
  box.tabIndex = -1;
  box.setAttribute('aria-labelledby', 'tawny-title');
  box.setAttribute('aria-describedby', 'tawny-message');
  box.setAttribute('role', 'status');
  box.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget instanceof HTMLElement && !box.contains(relatedTarget)) onEnter(relatedTarget);
  });
  return place;
}
