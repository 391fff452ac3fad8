import { render } from 'preact';
import partsCss from '../parts.css?inline';
import themeCss from '../theme.css?inline';
import { direction, say } from '../words';
import { Card } from './card';
import cardCss from './card.css?inline';
import { closedRoot } from './closed-root';
import hostCss from './host.css?inline';
import { type CardActions, type CardView, replaces } from './view';

export type CardHost = {
  /** Shows a card in place of the one there. A quieter one does not replace a louder one: then the answer is false. */
  show(view: CardView, actions: CardActions): boolean;
  /** Takes the card away without calling any action, and gives the focus back. */
  clear(): void;
};

/**
 * Makes the place for cards in a page: a closed shadow root that neither the page's style nor its scripts reach. One card
 * at a time. A medium card is announced and takes no focus; strong and urgent ones take it once and give it back.
 */
export function mountCards(document: Document): CardHost {
  const { box, attach } = closedRoot(document, [themeCss, partsCss, hostCss, cardCss]);
  let shown: CardView | undefined;
  let close = () => {};
  let before: Element | null = null;
  box.dir = direction();
  box.lang = say('language');
  box.tabIndex = -1;
  box.setAttribute('aria-labelledby', 'tawny-title');
  box.setAttribute('aria-describedby', 'tawny-message');
  box.setAttribute('role', 'status');
  attach();

  const onEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.isComposing && shown?.level !== 'urgent') close();
  };
  // Where the focus came from, also when the child walked into a medium card by keyboard.
  box.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget instanceof HTMLElement && !box.contains(relatedTarget)) before = relatedTarget;
  });

  function clear(): void {
    if (!shown) return;
    shown = undefined;
    document.removeEventListener('keydown', onEscape, true);
    const wasInside = document.activeElement?.localName === 'tawny-card';
    render(null, box);
    box.setAttribute('role', 'status');
    if (wasInside && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    before = null;
  }

  function show(view: CardView, actions: CardActions): boolean {
    if (!replaces(view, shown)) return false;
    const same = shown?.alertId === view.alertId && shown.level === view.level;
    shown = view;
    close = () => {
      clear();
      actions.notNow();
    };
    attach();
    document.addEventListener('keydown', onEscape, true);
    box.setAttribute('role', view.level === 'medium' ? 'status' : 'alertdialog');
    const key = `${view.alertId} ${view.level}`;
    render(<Card key={key} view={view} actions={{ ...actions, notNow: close }} onClose={clear} />, box);
    if (view.level !== 'medium' && !same) {
      before = document.activeElement;
      box.focus({ preventScroll: true });
    }
    return true;
  }

  return { show, clear };
}
