import { render } from 'preact';
import { direction, say } from '../words';
import { CardHere } from './card-here';
import { type Hands, PERSON } from './closed-root';
import { type CardPlace, makePlace } from './place';
import { type CardActions, type CardView, fateOf } from './view';
import { createWatch, type Fared } from './watch';

export type CardHost = {
  /** Shows a card in place of the one there, or has that one speak for it too. @returns whether either happened */
  show(view: CardView, actions: CardActions): boolean;
  /** Takes the card away without calling any action, and gives the focus back. */
  clear(): void;
  /**
   * To be called a few times a second: sees after the card that stands. Only the child closes it, so a page that throws it
   * away gets it back, and what comes over it is left below.
   */
  keep(): void;
};

export type CardOptions = {
  /** Runs something in the next frame: screen readers read only what comes into a region they already know. */
  soon?: (run: () => void) => void;
  hands?: Hands;
  /** Told once for each alert that a card speaks for: a person had it before their eyes, or the page keeps it from them. */
  fared?: Fared;
};

/**
 * Shows cards in a page, one at a time, in a closed shadow root that neither the page's style nor its scripts reach.
 * Nothing of it is in the page before the first card or after the last. A medium card is announced and takes no focus;
 * strong and urgent ones take it once and give it back.
 */
export function mountCards(
  document: Document,
  { soon = nextFrame, hands = PERSON, fared = () => {} }: CardOptions = {},
): CardHost {
  const watch = createWatch(document, fared);
  let place: CardPlace | undefined;
  let shown: CardView | undefined;
  let draw = () => {};
  let close = () => {};
  let reach: CardActions['reach'];
  let before: Element | null = null;

  const onEscape = (event: Event) => {
    const { key, isComposing } = event as KeyboardEvent;
    if (!hands.isReal(event) || key !== 'Escape' || isComposing || shown?.level === 'urgent') return;
    if (place && hands.isSeen(place.sight)) close();
  };
  // Where a page's own listener on the window came first, it can keep the key from us. Asked for again each time: `document.open` takes it away.
  const listen = () => document.defaultView?.addEventListener('keydown', onEscape, true);

  function placeAnew(): CardPlace {
    const made = makePlace(document, hands, (from) => {
      before = from;
    });
    made.box.addEventListener('click', ({ target }) => {
      const to = (target as Element).closest<HTMLElement>('[data-to]')?.dataset.to;
      if (to) reach?.(to);
    });
    return made;
  }

  function clear(): void {
    if (!shown || !place) return;
    shown = undefined;
    watch.forget();
    document.defaultView?.removeEventListener('keydown', onEscape, true);
    const wasInside = place.hasFocus();
    render(null, place.box);
    place.remove();
    place.box.setAttribute('role', 'status');
    if (wasInside && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    before = null;
  }

  function show(view: CardView, actions: CardActions): boolean {
    const fate = fateOf(view, shown);
    if (fate === 'stays away') {
      // What it would say stands there already, and louder.
      watch.alsoFor(view.alertId);
      return false;
    }
    if (fate === 'joins') {
      watch.alsoFor(view.alertId);
      if (shown) shown.others = true;
      draw();
      return true;
    }
    const same = shown?.alertId === view.alertId && shown.level === view.level;
    const speaksForMore =
      shown?.others || (shown?.room !== undefined && view.room !== undefined && shown.room !== view.room);
    shown = { ...view, ...(speaksForMore && { others: true as const }) };
    const standing = shown;
    watch.begin(view.alertId);
    close = () => {
      watch.closed();
      clear();
      actions.notNow();
    };
    reach = actions.reach;
    place ??= placeAnew();
    place.attach();
    dress(view);
    listen();
    let takesFocus = view.level !== 'medium' && !same;
    draw = () => {
      if (!place || shown !== standing) return;
      const key = `${view.alertId} ${view.level}`;
      const now = { ...standing };
      render(<CardHere key={key} view={now} actions={{ ...actions, notNow: close }} onClose={clear} />, place.box);
      if (!takesFocus) return;
      takesFocus = false;
      if (!place.hasFocus()) before = document.activeElement;
      place.box.focus({ preventScroll: true });
    };
    soon(draw);
    return true;
  }

  function dress({ level }: CardView): void {
    if (!place) return;
    place.box.dir = direction();
    place.box.lang = say('language');
    place.box.setAttribute('role', level === 'medium' ? 'status' : 'alertdialog');
  }

  function keep(): void {
    if (!shown || !place) return;
    listen();
    if (place.isThere()) {
      place.lookAfter();
      watch.look(place.sight.seenFor());
    } else if (watch.mayComeBack()) {
      // A new host each time: the page has no hold on it.
      place.end();
      place = placeAnew();
      place.attach();
      dress(shown);
      draw();
    }
  }

  return { show, clear, keep };
}

function nextFrame(run: () => void): void {
  requestAnimationFrame(() => run());
}
