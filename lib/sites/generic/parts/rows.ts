/** Lists of other things: places to go, choices to make, fields to fill in. */
const OTHER_LISTS =
  'nav, menu, header, footer, form, select, datalist, thead, [role="navigation"], [role="menu"], [role="menubar"], [role="listbox"], [role="tablist"], [role="toolbar"], [role="tree"], [role="radiogroup"], [role="banner"], [role="contentinfo"]';
const NOT_A_ROW = /^(?:A|BUTTON|OPTION|SCRIPT|STYLE|LINK|TEMPLATE|IMG|SVG|PATH|BR|HR|INPUT|LABEL|TH|TD|P|H[1-6])$/i;
/** Rows that lead somewhere or can be chosen: conversation lists, search results. */
const LEADS = ':scope > a[href]:only-child, [role="option"], [role="tab"], [aria-selected], [aria-current]';
const FIELDS = 'input, textarea, select, [contenteditable="true"]';
/** Children looked at. The newest stand at the end. */
const LOOKED_AT = 30;
const LONGEST_ROW = 4000;

/** How many of the newest children of an element look like rows of a chat; 0 where most do not. */
export function chatRows(list: Element, least: number): number {
  if (list.childElementCount < least || list.closest(OTHER_LISTS)) return 0;
  const children: Element[] = [];
  for (let child = list.lastElementChild; child && children.length < LOOKED_AT; child = child.previousElementSibling) {
    children.push(child);
  }
  const kinds = new Map<string, Element[]>();
  for (const child of children) {
    const kind = `${child.localName} ${child.getAttribute('role') ?? ''}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), child]);
  }
  const alike = [...kinds.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  if (alike.length < least || alike.length * 2 < children.length) return 0;
  const rows = alike.filter(looksLikeARow);
  return rows.length >= least && rows.length * 3 >= alike.length * 2 ? rows.length : 0;
}

function looksLikeARow(row: Element): boolean {
  if (NOT_A_ROW.test(row.tagName) || row.matches(LEADS) || row.querySelector(LEADS) || row.querySelector(FIELDS)) {
    return false;
  }
  const words = (row.textContent ?? '').trim().length;
  return words > 0 && words <= LONGEST_ROW;
}
