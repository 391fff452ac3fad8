import { drawWords } from '../../lib/ui/card/drawn-words';
import { mountCards } from '../../lib/ui/card/host';
import type { CardView } from '../../lib/ui/card/view';

/** How a card stands in its window, in CSS pixels from the top; all that must be seen without scrolling. */
export type Measure = {
  /** The top of the owl, which is taller than the card. */
  top: number;
  bottom: number;
  /** The lower edge of what is seen of the body before anybody scrolls. */
  fold: number;
  /** The lower edge of the first step, and the upper one of the card's title. */
  title: number;
  step: number;
  help: { top: number; bottom: number };
  /** Buttons, and links that look like one. */
  controls: number;
  primary: number;
  /** Words that run out of their place. */
  cut: string[];
};

type Drawn = { words: Record<string, string>; drawCard(view: CardView, unit?: number): void; measureCard(): Measure };
const here = globalThis as unknown as Drawn;

/** Our own page, so the closed root may be kept for looking into it. */
let root: ShadowRoot | undefined;
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  root = attach.call(this, init);
  return root;
};

drawWords();
let host = mountCards(document, { soon: (run) => run() });
const nothing = () => {};

here.drawCard = (view, unit) => {
  host.clear();
  host = mountCards(document, { soon: (run) => run() });
  host.show(view, { getHelp: nothing, showMessage: nothing, markKnown: nothing, undoKnown: nothing, notNow: nothing });
  const box = root?.querySelector<HTMLElement>('.tawny-box');
  if (unit) box?.style.setProperty('--unit', `${unit}px`);
};

here.measureCard = () => {
  const one = (selector: string) => {
    const found = root?.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The card has no ${selector}.`);
    return found;
  };
  const box = (selector: string) => one(selector).getBoundingClientRect();
  const help = box('footer .primary');
  const shown = [...(root?.querySelectorAll<HTMLElement>('h2, p, .button, .steps span') ?? [])];
  return {
    top: Math.min(box('.owl').top, box('.card').top),
    bottom: box('.card').bottom,
    fold: box('.body').bottom,
    title: box('h2').top,
    step: box('.steps > li').bottom,
    help: { top: help.top, bottom: help.bottom },
    controls: root?.querySelectorAll('button:not([role="link"]), .button[role="link"], summary').length ?? 0,
    primary: root?.querySelectorAll('footer .primary').length ?? 0,
    cut: shown.filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 1).map(wordsOf),
  };
};

/** The words of a part are drawn from attributes. */
function wordsOf(part: Element): string {
  return [...part.querySelectorAll('data')].map(({ value }) => value).join(' ');
}
