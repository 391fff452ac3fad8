const ON_TOP = ':popover-open, :modal, :fullscreen';

/** The top layer of a page, as far as it matters for one box of ours. */
export type TopLayer = {
  /** Puts the box where it can be drawn and pressed, above all that is there by now. */
  rise(): void;
  /** Nothing came into the top layer since the box last rose. */
  isAbove(): boolean;
  end(): void;
};

/**
 * Keeps a box in the browser's own top layer, above everything that a page can draw: nothing that a page does to its other
 * elements (hide, move, shrink, filter, clip them) counts there. The box stands beside the body, so a page that hides its body hides no
 * card. A modal dialog makes all outside it lifeless, so while there is one the box stands in it.
 */
export function topLayer(document: Document, host: HTMLElement, whenZoomed: (zoom: number) => void): TopLayer {
  let known = new Set<Element>();

  // What is closed and opened again between two looks comes on top as well.
  const forget = ({ target }: Event) => known.delete(target as Element);
  document.addEventListener('toggle', forget, true);

  const others = () => [...document.querySelectorAll(ON_TOP)].filter((one) => one !== host && !one.contains(host));

  function rise(): void {
    const home = modalIn(document) ?? document.documentElement;
    if (host.parentNode !== home) home.append(host);
    whenZoomed(zoomOf(home));
    try {
      host.hidePopover?.();
      host.showPopover?.();
    } catch {
      // A page that is going away; it is tried again at the next look.
    }
    known = new Set(others());
  }

  function isAbove(): boolean {
    const now = others();
    const isNew = now.some((one) => !known.has(one));
    known = new Set(now.filter((one) => known.has(one)));
    return !isNew && (modalIn(document)?.contains(host) ?? true);
  }

  return { rise, isAbove, end: () => document.removeEventListener('toggle', forget, true) };
}

/** The innermost dialog that makes the rest of the page lifeless. */
function modalIn(document: Document): Element | undefined {
  return [...document.querySelectorAll('dialog:modal')].at(-1);
}

/** How much a page enlarges all that stands in one of its elements. */
function zoomOf(element: Element): number {
  return (element as Element & { currentCSSZoom?: number }).currentCSSZoom ?? 1;
}
