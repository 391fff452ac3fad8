import { render } from 'preact';
import { direction, say } from '../words';
import { CardHere } from './card-here';
import { type CardPlace, makePlace } from './place';
import { type CardActions, type CardView, replaces } from './view';

export type CardHost = {
  /** Shows a card in place of the one there. A quieter one does not replace a louder one: then the answer is false. */
  show(view: CardView, actions: CardActions): boolean;
  /** Takes the card away without calling any action, and gives the focus back. */
  clear(): void;
  /** Puts a card back that the page threw away: only the child closes it. Pages also make their whole body anew. */
  keep(): void;
};

/**
 * Shows cards in a page, one at a time, in a closed shadow root that neither the page's style nor its scripts reach.
 * Nothing of it is in the page before the first card or after the last. A medium card is announced and takes no focus;
 * strong and urgent ones take it once and give it back.
 *
 * @param soon runs something in the next frame: screen readers read only what comes into a region they already know
 */
export function mountCards(document: Document, soon: (run: () => void) => void = nextFrame): CardHost {
  let place: CardPlace | undefined;
  let shown: CardView | undefined;
  let close = () => {};
  let before: Element | null = null;

  const onEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.isComposing && shown?.level !== 'urgent') close();
  };

  function clear(): void {
    if (!shown || !place) return;
    shown = undefined;
    document.removeEventListener('keydown', onEscape, true);
    const wasInside = place.hasFocus();
    render(null, place.box);
    place.remove();
    place.box.setAttribute('role', 'status');
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
    place ??= makePlace(document, (from) => {
      before = from;
    });
    const { box, attach } = place;
    box.dir = direction();
    box.lang = say('language');
    box.setAttribute('role', view.level === 'medium' ? 'status' : 'alertdialog');
    attach();
    document.addEventListener('keydown', onEscape, true);
    soon(() => {
      if (shown !== view) return;
      const key = `${view.alertId} ${view.level}`;
      render(<CardHere key={key} view={view} actions={{ ...actions, notNow: close }} onClose={clear} />, box);
      if (view.level === 'medium' || same) return;
      if (!place?.hasFocus()) before = document.activeElement;
      box.focus({ preventScroll: true });
    });
    return true;
  }

  function keep(): void {
    if (shown) place?.attach();
  }

  return { show, clear, keep };
}

function nextFrame(run: () => void): void {
  requestAnimationFrame(() => run());
}
