/** Keys pressed in a card are the card's: chat pages move the focus to their composer on any key they see. */
const KEPT_EVENTS = ['keydown', 'keypress', 'keyup', 'focusin', 'focusout', 'paste', 'copy'];

/**
 * A box in a closed shadow root at the end of the page. Styles are adopted sheets, which a page's content policy allows;
 * they stand inside the root, so the page's own rules do not reach the box. `attach` puts the host (back) in the page, `remove` takes it out.
 */
export function closedRoot(
  document: Document,
  styles: readonly string[],
): { box: HTMLElement; attach(): void; remove(): void } {
  const host = document.createElement('tawny-card');
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
      if (!host.isConnected) (document.body ?? document.documentElement).append(host);
    },
    remove: () => host.remove(),
  };
}
