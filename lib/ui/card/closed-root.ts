import { createSight, type Sight } from './sight';
import { hearSwallowed } from './swallowed';
import { topLayer } from './top-layer';

/** Keys pressed in a card are the card's: chat pages move the focus to their composer on any key they see. */
const KEPT_EVENTS = ['keydown', 'keypress', 'keyup', 'focusin', 'focusout', 'paste', 'copy', 'dragstart'];
/** What a person does to a card. */
const BY_PERSON = ['click', 'auxclick', 'keydown', 'keyup', 'input', 'change', 'submit', 'dragstart'];

export type ClosedRoot = {
  box: HTMLElement;
  sight: Sight;
  /** Puts the host in the page, on top. Until then the page cannot know that there is anything. */
  attach(): void;
  /** Takes the host out of the page. */
  remove(): void;
  /** The host is in the page still. */
  isThere(): boolean;
  /** Rises again where something came over the box, or where it is out of sight for another reason. */
  lookAfter(): void;
  /** Whether the focus is inside. */
  hasFocus(): boolean;
  /** It will not be used again. */
  end(): void;
};

/** Who may act on a card; tests put others in its place. */
export type Hands = {
  isReal(event: Event): boolean;
  isMeant(event: Event, sight: Sight): boolean;
  isSeen(sight: Sight): boolean;
};
export const PERSON: Hands = {
  isReal: ({ isTrusted }) => isTrusted,
  isMeant: (event, sight) => sight.isMeant(event),
  isSeen: (sight) => sight.isClear(),
};

/**
 * A box in a closed shadow root, in the browser's top layer. Styles are adopted sheets, which a page's content policy
 * allows; they stand inside the root, so the page's own rules do not reach the box. The host is a plain `div` with
 * `popover` and nothing else, so that a page cannot tell whose it is.
 *
 * The one place where it is decided what counts: an event that a page made up reaches nothing in here, and a press is
 * let through only where the person saw what they pressed.
 */
export function closedRoot(document: Document, styles: readonly string[], { isReal, isMeant }: Hands): ClosedRoot {
  const host = document.createElement('div');
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const zoomSheet = new Sheet();
  const sheets = styles.map((css) => {
    const sheet = new Sheet();
    sheet.replaceSync(css);
    return sheet;
  });
  root.adoptedStyleSheets = [...sheets, zoomSheet];
  const box = document.createElement('div');
  box.className = 'tawny-box';
  root.append(box);
  const sight = createSight(document, host, box, () => performance.now());
  const layer = topLayer(document, host, (zoom) =>
    zoomSheet.replaceSync(zoom === 1 ? '' : `:host { zoom: ${1 / zoom} !important; }`),
  );
  const isSwallowed = hearSwallowed(box, sight, (one) => one.isReadable());
  for (const kind of BY_PERSON) {
    box.addEventListener(
      kind,
      (event) => {
        if (isSwallowed(event)) return;
        if (kind === 'dragstart' || !isReal(event) || (kind === 'click' && !isMeant(event, sight))) stop(event);
      },
      true,
    );
  }
  for (const kind of KEPT_EVENTS) box.addEventListener(kind, (event) => event.stopPropagation());
  let inVain = 0;

  function rise(): void {
    const focused = root.activeElement;
    layer.rise();
    sight.startAgain();
    if (focused instanceof HTMLElement && root.activeElement !== focused) focused.focus({ preventScroll: true });
  }

  /** Asked for how long, it begins to count. */
  const isInSight = () => sight.seenFor() > 0 || sight.isClear();

  return {
    box,
    sight,
    attach: rise,
    remove: () => host.remove(),
    isThere: () => host.isConnected,
    lookAfter() {
      const isAbove = layer.isAbove();
      if (isAbove && (isInSight() || document.visibilityState === 'hidden')) {
        inVain = 0;
        return;
      }
      inVain += 1;
      if (isPowerOfTwo(inVain)) rise();
    },
    hasFocus: () => document.activeElement === host,
    end() {
      sight.end();
      layer.end();
      host.remove();
    },
  };
}

/** Where rising does not help, it is tried less and less often. */
function isPowerOfTwo(count: number): boolean {
  return (count & (count - 1)) === 0;
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
