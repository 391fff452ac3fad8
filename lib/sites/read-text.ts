/** Longer than any site allows; what is beyond is not read. UTF-16 units. */
const LONGEST = 65_536;

const BLOCKS = /^(?:P|DIV|LI|UL|OL|PRE|BLOCKQUOTE|H[1-6]|SECTION|ARTICLE|TABLE|TR)$/;
const SILENT = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|TEXTAREA|SELECT|BUTTON|SVG|svg)$/;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[#*0-9]\uFE0F?\u20E3/u;

/**
 * The text of a message as its author wrote it: pictures that stand for emoji become the emoji, `<br>` and blocks
 * become line breaks, excluded parts (quotes, edit marks) are left out.
 *
 * Reads `textContent` parts only. `innerText` would force a layout, which costs fifty times as much.
 * Walks without recursion, so that deep markup cannot exhaust the stack.
 *
 * @param exclude one selector list; parts that match are skipped with all they contain
 */
export function readText(root: Element, exclude = ''): string {
  if (!root.firstElementChild) return (root.textContent ?? '').slice(0, LONGEST).trim();
  let text = '';
  let node: Node | null = root.firstChild;
  while (node && text.length < LONGEST) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1) {
      const element = node as Element;
      const name = element.tagName;
      if (name === 'BR') text += '\n';
      else if (name === 'IMG') {
        if (!exclude || !element.matches(exclude)) text += emojiOf(element);
      } else if (!SILENT.test(name) && !(exclude && element.matches(exclude))) {
        if (BLOCKS.test(name)) text = onNewLine(text);
        if (element.firstChild) {
          node = element.firstChild;
          continue;
        }
      }
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root && BLOCKS.test((node as Element).tagName)) text = onNewLine(text);
    }
    if (!node || node === root) break;
    node = node.nextSibling;
  }
  return text.slice(0, LONGEST).trim();
}

function onNewLine(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

/** A custom emoji has only a name (`:party_cat:`); it is kept, because it is part of what was said. */
function emojiOf(image: Element): string {
  const plain = image.getAttribute('data-plain-text');
  if (plain) return plain;
  const label = image.getAttribute('aria-label') ?? '';
  return EMOJI.test(label) ? label : (image.getAttribute('alt') ?? '').trim();
}
