const ON_TOP = ':popover-open, :modal, :fullscreen';

/** The top layer of a page, as far as it matters for one box of ours. */
export type TopLayer = {
  /** Puts the box where it can be drawn and pressed, above all that is there by now. */
  rise(): void;
  /** Nothing came into the top layer since the box last rose, and it stands where it should, as large as it should. */
  isAbove(): boolean;
  end(): void;
};

/**
 * Keeps a box in the browser's own top layer, above everything that a page can draw: nothing that a page does to its other
 * elements (hide, move, shrink, filter, clip them) counts there.
 *
 * @param host what stands in the page
 * @param box the popover inside it, in its closed root
 */
export function topLayer(
  document: Document,
  host: HTMLElement,
  box: HTMLElement,
  whenZoomed: (zoom: number) => void,
): TopLayer {
  let known = new Set<Element>();
  let zoom = 1;
  let wanted: Element | undefined;

  // What is closed and opened again between two looks comes on top as well.
  const forget = ({ target }: Event) => known.delete(target as Element);
  document.addEventListener('toggle', forget, true);

  const others = () => [...document.querySelectorAll(ON_TOP)].filter((one) => one !== host && !one.contains(host));

  function rise(): void {
    const homes = homesIn(document);
    wanted = homes[0];
    for (const home of homes) {
      if (host.parentNode !== home) home.append(host);
      zoom = zoomOf(home);
      whenZoomed(zoom);
      show();
      // A video draws nothing that stands in it, nor does an element with a root of its own.
      if (box.getClientRects().length > 0) break;
    }
    known = new Set(others());
  }

  function show(): void {
    try {
      box.hidePopover?.();
      box.showPopover?.();
    } catch {
      // A page that is going away; it is tried again at the next look.
    }
  }

  function isAbove(): boolean {
    const now = others();
    const isNew = now.some((one) => !known.has(one));
    known = new Set(now.filter((one) => known.has(one)));
    const home = host.parentElement;
    return !isNew && home !== null && homesIn(document)[0] === wanted && zoomOf(home) === zoom;
  }

  return { rise, isAbove, end: () => document.removeEventListener('toggle', forget, true) };
}

/**
 * Where the box may stand, the best first: in the dialog that makes the rest of the page lifeless; in what fills the screen, as a
 * screen reader is told of nothing else there; beside the body.
 */
function homesIn(document: Document): Element[] {
  const dialog = [...document.querySelectorAll('dialog:modal')].at(-1);
  return [dialog, document.fullscreenElement, document.documentElement].filter((home) => home instanceof Element);
}

/** How much a page enlarges all that stands in one of its elements. */
function zoomOf(element: Element): number {
  return (element as Element & { currentCSSZoom?: number }).currentCSSZoom ?? 1;
}
