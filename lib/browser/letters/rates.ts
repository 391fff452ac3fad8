import type { Kind } from './letters';

/** So many letters at once, and so many a second for as long as it lasts. */
type Rate = { atOnce: number; perSecond: number };

/** A quick chat writes four letters a second (`outbox.ts`); a page that opens many chats at once writes some more. */
const USUAL: Rate = { atOnce: 60, perSecond: 10 };
/** Each is a click of a person. */
const RARE: Partial<Record<Kind, Rate>> = {
  openHelp: { atOnce: 3, perSecond: 0.2 },
  reach: { atOnce: 3, perSecond: 0.2 },
  markKnown: { atOnce: 5, perSecond: 0.2 },
  undoKnown: { atOnce: 5, perSecond: 0.2 },
};
/** All frames of a tab together may write so many times as much as one. */
const A_TAB = 5;
/** So many frames are remembered; a page may play thousands. */
const MOST = 2_000;

/**
 * Counts the letters of each frame and of each tab, so that no page can keep the worker busy for good. What is refused is written again by
 * whoever waits for an answer (the outbox, the settings), so nothing that was said is lost.
 *
 * @param now ms of a clock that never goes back
 */
export function createRates(now: () => number) {
  const left = new Map<string, { letters: number; at: number }>();

  /** Takes one letter of a frame. @returns false where it has written too many */
  return (kind: Kind, tabId: number, frameId: number): boolean => {
    const { atOnce, perSecond } = RARE[kind] ?? USUAL;
    const ofTab = { atOnce: atOnce * A_TAB, perSecond: perSecond * A_TAB };
    return take(`${kind} ${tabId} ${frameId}`, { atOnce, perSecond }) && take(`${kind} ${tabId}`, ofTab);
  };

  function take(name: string, { atOnce, perSecond }: Rate): boolean {
    const at = now();
    const before = left.get(name) ?? { letters: atOnce, at };
    const letters = Math.min(atOnce, before.letters + ((at - before.at) / 1000) * perSecond);
    left.delete(name);
    left.set(name, { letters: letters >= 1 ? letters - 1 : letters, at });
    if (left.size > MOST) left.delete(left.keys().next().value ?? '');
    return letters >= 1;
  }
}
