/**
 * So long a card must have been in plain sight before a press on it counts, ms: a double click takes up to half a second by
 * the usual settings of systems, and nobody reads and presses in less.
 */
const MOMENT_MS = 600;
/** How far from the edge of a box it is looked for, as a share: corners are round. */
const INSET = [0.12, 0.5, 0.88];
/** The browser tells so often at most whether something lies over a box; less it does not allow. Ms. */
const TOLD_EVERY = 100;

/** Whether a person can really see a box. */
export type Sight = {
  isClear(): boolean;
  /** For how long it has been in plain sight without a break, ms; 0 where it is not now. */
  seenFor(): number;
  /** The box moved, or something else came in its place: what was seen before says nothing of it. */
  startAgain(): void;
  /** It has been in plain sight for long enough to be read and pressed. */
  isReadable(): boolean;
  /** A press of a person on what that person saw. */
  isMeant(event: Event): boolean;
  end(): void;
};

type Visible = IntersectionObserverEntry & { isVisible?: boolean };

/**
 * Two ways to know: which element is hit at nine points of the box, and, in Chromium, whether the browser drew anything over it
 * (IntersectionObserver v2), which finds what lets presses through as well.
 *
 * @param now ms of a clock that never goes back
 */
export function createSight(document: Document, host: Element, box: Element, now: () => number): Sight {
  let since: number | undefined;
  let isCovered = false;
  let observer: IntersectionObserver | undefined;
  const told = (isVisible: boolean) => {
    isCovered = !isVisible;
    if (isCovered) since = undefined;
  };

  function isClear(): boolean {
    if (isCovered || document.visibilityState === 'hidden') return false;
    const { left, top, width, height } = box.getBoundingClientRect();
    if (width < 1 || height < 1) return false;
    return INSET.every((x) =>
      INSET.every((y) => document.elementFromPoint(left + width * x, top + height * y) === host),
    );
  }

  function seenFor(): number {
    if (!isClear()) since = undefined;
    else since ??= now();
    return since === undefined ? 0 : now() - since;
  }

  const isReadable = () => seenFor() >= MOMENT_MS;

  function isMeant(event: Event): boolean {
    if (!event.isTrusted || !isReadable()) return false;
    const { clientX, clientY, detail } = event as MouseEvent;
    // By keyboard or by a screen reader: no point on the screen was pressed.
    return detail === 0 || document.elementFromPoint(clientX, clientY) === host;
  }

  return {
    isClear,
    seenFor,
    startAgain() {
      since = undefined;
      // Looked at before it is in the page, it would be told to be covered.
      observer ??= observe(box, told);
    },
    isReadable,
    isMeant,
    end: () => observer?.disconnect(),
  };
}

function observe(box: Element, told: (isVisible: boolean) => void): IntersectionObserver | undefined {
  if (!('IntersectionObserverEntry' in globalThis) || !('isVisible' in IntersectionObserverEntry.prototype)) return;
  const how = { trackVisibility: true, delay: TOLD_EVERY, threshold: [0, 0.9] };
  const observer = new IntersectionObserver((entries) => told((entries.at(-1) as Visible).isVisible ?? true), how);
  observer.observe(box);
  return observer;
}
