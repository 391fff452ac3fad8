/* A frame script: Firefox runs it with its own rights in one page. `content` is that page's window; `what` and `name` are put
   before it by `firefox-inside.ts`. */

const { document } = content;
const rootOf = (element) => element.openOrClosedShadowRoot;
const BUTTONS = 'button, a[href], summary, input, [role=button], [role=switch]';

/** Every element under a node, shadow roots of any kind included. */
function* all(node) {
  for (const element of node.children ?? []) {
    yield element;
    yield* all(element);
    if (rootOf(element)) yield* all(rootOf(element));
  }
}

/* The words of a card are drawn from attributes. */
const own = (element) =>
  element.localName === 'data'
    ? [element.getAttribute('value')]
    : [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data);
const HIDDEN = 'script, style, template, noscript';
const words = (node) =>
  [...all(node)]
    .filter((element) => !element.matches(HIDDEN))
    .map((element) => own(element).join(' ').trim())
    .filter((text) => text !== '')
    .join('\n');

const cards = () => [...all(document)].map(rootOf).filter((root) => root?.mode === 'closed');

const spoken = (element) => [element, ...all(element)].map((one) => own(one).join('')).join('');
const titleOf = (element) => (element.getAttribute('aria-label') ?? spoken(element)).trim();

/** Where something is, so that a real mouse can be put there. */
function place() {
  const found = [...all(document)].find((element) => element.matches(BUTTONS) && titleOf(element) === name);
  if (!found) return '';
  const { left, top, width, height } = found.getBoundingClientRect();
  return JSON.stringify({ x: left + width / 2, y: top + height / 2 });
}

function press() {
  const found = [...all(document)].find((element) => element.matches(BUTTONS) && titleOf(element) === name);
  if (!found) return 'missing';
  const done = content.windowUtils.setHandlingUserInput(true);
  found.click();
  done.destruct();
  return 'pressed';
}

const answers = { text: () => words(document), card: () => cards().map(words).join('\n'), press, place };
sendAsyncMessage('tawny-rig', answers[what]());
