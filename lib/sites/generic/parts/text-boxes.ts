/** Where one might write a message. Asked of the browser at once, which costs less than any walk. */
const BOXES =
  'textarea, [role="textbox"][contenteditable], [contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"], input[type="text"], input:not([type])';
const MOST = 12;

/** Places where one searches, signs in or fills in a form. */
const ELSEWHERE = 'nav, header, [role="search"], [role="navigation"], [role="banner"], [hidden], [aria-hidden="true"]';
const NOT_FOR_WORDS =
  /^(?:q|s|.*(?:search|query|e-?mail|user|login|pass|phone|tel|address|city|zip|postal|card|captcha|subject|title|url|website|first|last|name).*)$/i;
const TOO_MANY_FIELDS = 5;

/** The text boxes of a page that may belong to a chat. Reads no words from them, and asks for no layout. */
export function textBoxes(document: Document): Element[] {
  const boxes: Element[] = [];
  for (const box of document.querySelectorAll(BOXES)) {
    if (isForMessages(box)) boxes.push(box);
    if (boxes.length === MOST) break;
  }
  return boxes;
}

function isForMessages(box: Element): boolean {
  if (box.closest(ELSEWHERE) || box.hasAttribute('readonly') || box.hasAttribute('disabled')) return false;
  if (box.localName !== 'input') return true;
  const hints = ['name', 'id', 'autocomplete', 'inputmode'].map((name) => box.getAttribute(name) ?? '');
  if (hints.some((hint) => NOT_FOR_WORDS.test(hint))) return false;
  const form = box.closest('form');
  return !form?.querySelector('[type="password"], [type="email"]') && fieldsOf(form) < TOO_MANY_FIELDS;
}

function fieldsOf(form: Element | null): number {
  return form?.querySelectorAll('input:not([type="hidden"]):not([type="submit"]), select, textarea').length ?? 0;
}
