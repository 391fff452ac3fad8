import { render } from 'preact';
import cardCss from '../card/card.css?inline';
import { type ClosedRoot, closedRoot, PERSON } from '../card/closed-root';
import wordsCss from '../card/drawn-words.css?inline';
import hostCss from '../card/host.css?inline';
import partsCss from '../parts.css?inline';
import themeCss from '../theme.css?inline';
import { direction, say } from '../words';
import { above } from './above';
import { rememberFocus } from './focus';
import pauseCss from './pause.css?inline';
import { PauseCard, Released } from './pause-card';
import type { PauseActions, PauseView } from './view';

export type PauseHost = {
  /** Shows the card of a pause, and takes the focus: a second Enter must not send by chance. */
  show(view: PauseView, actions: PauseActions, backTo: Element): void;
  /** Takes everything away, and gives the focus back if we have it. */
  clear(): void;
  /** To be called a few times a second: keeps what stands in the page, and on top. */
  keep(): void;
};

/** So often a page may throw a pause away; then it stays away, and the next press goes through as after any pause. */
const MOST_RETURNS = 8;

/** Draws the pause in a closed shadow root; not in the page before or after. */
export function mountPause(document: Document, hands = PERSON): PauseHost {
  let place: ClosedRoot | undefined;
  let giveFocusBack: (() => void) | undefined;
  let close: (() => void) | undefined;

  let returns = 0;

  const onEscape = (event: Event) => {
    const { key, isComposing } = event as KeyboardEvent;
    if (hands.isReal(event) && key === 'Escape' && !isComposing) close?.();
  };

  function makePlace(draft: Element): ClosedRoot {
    const made = closedRoot(document, [themeCss, partsCss, wordsCss, hostCss, cardCss, pauseCss, above(draft)], hands);
    made.box.tabIndex = -1;
    made.box.setAttribute('aria-labelledby', 'tawny-title');
    made.box.dir = direction();
    made.box.lang = say('language');
    return made;
  }

  function clear(): void {
    if (!place?.box.firstChild) return;
    document.defaultView?.removeEventListener('keydown', onEscape, true);
    close = undefined;
    giveBack();
    render(null, place.box);
    place.end();
    place = undefined;
  }

  function giveBack(): void {
    if (place?.hasFocus()) giveFocusBack?.();
    giveFocusBack = undefined;
  }

  function show(view: PauseView, actions: PauseActions, backTo: Element): void {
    place ??= makePlace(backTo);
    const { box, attach, hasFocus } = place;
    if (!hasFocus()) giveFocusBack = rememberFocus(backTo);
    close = () => {
      clear();
      actions.change();
    };
    const sendAnyway = () => {
      actions.sendAnyway();
      box.setAttribute('role', 'status');
      box.removeAttribute('aria-describedby');
      giveBack();
      render(<Released picture={view.details.includes('picture')} onClose={clear} />, box);
    };
    box.setAttribute('role', 'alertdialog');
    box.setAttribute('aria-describedby', 'tawny-message');
    returns = 0;
    attach();
    render(<PauseCard view={view} actions={{ sendAnyway, change: close }} />, box);
    document.defaultView?.addEventListener('keydown', onEscape, true);
    box.focus({ preventScroll: true });
  }

  function keep(): void {
    if (!place?.box.firstChild) return;
    if (place.isThere()) place.lookAfter();
    else if (++returns <= MOST_RETURNS) place.attach();
  }

  return { show, clear, keep };
}
