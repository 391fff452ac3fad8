/** Keys pressed in a card are the card's: chat pages move the focus to their composer on any key they see. */
const KEPT_EVENTS = ['keydown', 'keypress', 'keyup', 'focusin', 'focusout', 'paste', 'copy'];

export type ClosedRoot = {
  box: HTMLElement;
  /** Puts the host (back) in the page. Until then the page cannot know that there is anything. */
  attach(): void;
  /** Takes the host out of the page. */
  remove(): void;
  /** Whether the focus is inside. */
  hasFocus(): boolean;
};

/**
 * A box in a closed shadow root at the end of the page. Styles are adopted sheets, which a page's content policy allows;
 * they stand inside the root, so the page's own rules do not reach the box. The host is a plain `div` without a name or
 * an attribute, so that a page cannot tell whose it is.
 */
export function closedRoot(document: Document, styles: readonly string[]): ClosedRoot {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  root.adoptedStyleSheets = styles.map((css) => {
    const sheet = new Sheet();
    sheet.replaceSync(css);
    return sheet;
  });
  const box = document.createElement('div');
  box.className = 'tawny-box';
  root.append(box);
  for (const kind of KEPT_EVENTS) box.addEventListener(kind, (event) => event.stopPropagation());
  return {
    box,
    attach: () => {
      const home = document.body ?? document.documentElement;
      if (host.parentNode !== home) home.append(host);
    },
    remove: () => host.remove(),
    hasFocus: () => document.activeElement === host,
  };
}
