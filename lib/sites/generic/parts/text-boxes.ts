const EDITABLE = ['', 'true', 'plaintext-only'];
const MOST = 12;
/** Fields looked at; a page may be one long form. */
const LOOKED_AT = 300;

/** Places where one searches, signs in or fills in a form. */
const ELSEWHERE = 'nav, header, [role="search"], [role="navigation"], [role="banner"], [hidden], [aria-hidden="true"]';
const NOT_FOR_WORDS =
  /^(?:q|s|.*(?:search|query|e-?mail|user|login|pass|phone|tel|address|city|zip|postal|card|captcha|subject|title|url|website|first|last|name).*)$/i;
const TOO_MANY_FIELDS = 5;

/** The text boxes of a page that may belong to a chat. Reads no words from them, and asks for no layout. */
export function textBoxes(document: Document): Element[] {
  const boxes: Element[] = [];
  let looked = 0;
  for (const candidates of kinds(document)) {
    for (const box of candidates) {
      if (looked++ > LOOKED_AT || boxes.length === MOST) return boxes;
      if (isWritable(box) && isForMessages(box)) boxes.push(box);
    }
  }
  return boxes;
}

/** The browser keeps the first two of these up to date, so that asking again costs next to nothing. */
function kinds(document: Document): Iterable<Element>[] {
  return [
    document.getElementsByTagName('textarea'),
    document.getElementsByTagName('input'),
    document.querySelectorAll('[contenteditable]'),
  ];
}

function isWritable(box: Element): boolean {
  if (box.localName === 'textarea') return true;
  if (box.localName === 'input') return (box.getAttribute('type') ?? 'text') === 'text';
  return EDITABLE.includes(box.getAttribute('contenteditable') ?? '');
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
