import type { Sight } from './sight';

/** The movement without looks that `host.css` gives to a button while it is held down. */
const HELD = 'tawny-held';
/** How soon we look again whether it was let go, and how long a click may take to follow. Ms. */
const LOOK_MS = 40;
const FOLLOWS_MS = 80;

/**
 * Presses that the page swallowed: a listener on its window hears every click before we do, and can keep it from us. Whether a
 * button is held down no page can hide, as the browser's own style shows it; an animation that begins with it is told inside our
 * root only.
 *
 * @param isSeen whether the person sees what they press
 * @returns whether an event is such a press, made up by ourselves for a press of a person
 */
export function hearSwallowed(box: HTMLElement, sight: Sight, isSeen: (sight: Sight) => boolean) {
  const own = new WeakSet<Event>();
  let clicks = 0;
  box.addEventListener('click', () => clicks++, true);

  box.addEventListener('animationstart', ({ animationName, target }) => {
    if (animationName !== HELD || !(target instanceof HTMLElement) || !isSeen(sight)) return;
    const before = clicks;
    const wait = () => {
      if (target.matches(':active')) return setTimeout(wait, LOOK_MS);
      const isOver = target.matches(':hover');
      setTimeout(() => isOver && clicks === before && press(target), FOLLOWS_MS);
    };
    wait();
  });

  function press(button: HTMLElement): void {
    // It never leaves our root, so no page hears of it.
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: false });
    own.add(event);
    button.dispatchEvent(event);
  }

  return (event: Event): boolean => own.has(event);
}
