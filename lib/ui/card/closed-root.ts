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
 * allows; they stand inside the root, so the page's own rules do not reach the box. The host is a plain `div`, so that a page
 * cannot tell whose it is. What rises stands inside too: the page hears nothing of it, and cannot forbid it.
 *
 * The one place where it is decided what counts: an event that a page made up reaches nothing in here, and a press is
 * let through only where the person saw what they pressed.
 */
export function closedRoot(document: Document, styles: readonly string[], { isReal, isMeant }: Hands): ClosedRoot {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const random = crypto.getRandomValues(new Uint32Array(2)).join('');
  const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const zoomSheet = new Sheet();
  const sheets = styles.map((css) => {
    const sheet = new Sheet();
    sheet.replaceSync(ownNames(css, random));
    return sheet;
  });
  root.adoptedStyleSheets = [...sheets, zoomSheet];
  const box = document.createElement('div');
  box.className = 'tawny-box';
  const layerBox = document.createElement('div');
  layerBox.className = 'tawny-layer';
  layerBox.setAttribute('popover', 'manual');
  layerBox.append(box);
  root.append(layerBox);
  const sight = createSight(document, host, box, () => performance.now());
  const layer = topLayer(document, host, layerBox, (zoom) =>
    zoomSheet.replaceSync(zoom === 1 ? '' : `.tawny-layer { zoom: ${1 / zoom} !important; }`),
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

/**
 * Custom properties under names that nobody can guess: a page can register a name (`CSS.registerProperty`) for all roots of its
 * document, and so take a length for a colour and a colour for nothing.
 */
function ownNames(css: string, random: string): string {
  return css.replace(/--(?=[a-z])/g, `--n${random}-`);
}
