/** Names that a person wrote: no numbers of the day, no states of a moment. */
const NAME = /^[A-Za-z][A-Za-z_-]*(?:\d{1,2})?$/;
const MOMENT = /active|open|hidden|visible|loading|focus|hover|scroll|empty|enter|leave|animat|new|unread|dark|light/i;
const UP = 6;

/** A selector that finds this element alone, as steady as the page allows. */
export function selectorOf(element: Element): string {
  const { ownerDocument } = element;
  let css = partOf(element);
  let at = element.parentElement;
  for (let step = 0; at && step < UP && !isAlone(css, ownerDocument); step++) {
    css = `${partOf(at)} > ${css}`;
    at = at.parentElement;
  }
  return isAlone(css, ownerDocument) ? css : byPlace(element);
}

function isAlone(css: string, document: Document): boolean {
  return document.querySelectorAll(css).length === 1;
}

function partOf(element: Element): string {
  const id = element.getAttribute('id') ?? '';
  if (NAME.test(id)) return `#${id}`;
  const role = element.getAttribute('role') ?? '';
  const names = [...element.classList].filter((name) => NAME.test(name) && !MOMENT.test(name));
  const classes = names.map((name) => `.${name}`).join('');
  return `${element.localName}${classes}${NAME.test(role) ? `[role="${role}"]` : ''}`;
}

/** By counting, where nothing has a name. */
function byPlace(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at?.parentElement; at = at.parentElement) {
    const same = [...at.parentElement.children].filter(({ localName }) => localName === at?.localName);
    steps.unshift(`${at.localName}:nth-of-type(${same.indexOf(at) + 1})`);
  }
  return ['html', ...steps].join(' > ');
}
