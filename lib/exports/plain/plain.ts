import { type Format, said } from '../format';
import { LONGEST_MESSAGE } from '../limits';
import { lines } from '../lines';
import type { Said } from '../said';

/** "Mia: hi", also "[12:30] Mia: hi" and "12:30 - Mia: hi". Names have no quotes or brackets, so JSON and code are none. */
const LINE = /^\s*(?:\[?\d{1,2}:\d{2}(?::\d{2})?\s?(?:[ap]m)?\]?\s*-?\s*)?([^:"'<>{}[\]()/\\\t]{1,40}):(?:\s+(.*))?$/i;
const LOOKED_AT = 60;
/** So many lines have to fit, and so few people may speak. */
const SHARE = 0.5;
const MOST_NAMES = 20;

/** A chat as somebody types or copies it: a name, a colon, and what was said. Times are not in it. */
const plain: Format = {
  name: 'text',
  recognise(head) {
    const names = new Set<string>();
    let fits = 0;
    let looked = 0;
    for (const line of lines([head])) {
      if (line.trim() === '') continue;
      looked += 1;
      const [, name, text] = LINE.exec(line) ?? [];
      if (name && text) {
        names.add(name.trim());
        fits += 1;
      }
      if (looked >= LOOKED_AT) break;
    }
    const talks = fits >= 2 && names.size <= MOST_NAMES && names.size <= Math.max(2, fits * 0.7);
    return talks && fits >= looked * SHARE ? 0.4 : 0;
  },

  *read(pieces, { file }) {
    let current: Said | undefined;
    for (const line of lines(pieces)) {
      const [, name, text = ''] = LINE.exec(line) ?? [];
      if (name) {
        if (current) yield said(file, current);
        current = { author: name.trim(), text: text.slice(0, LONGEST_MESSAGE), at: Number.NaN };
      } else if (current && line.trim() !== '' && current.text.length + line.length < LONGEST_MESSAGE) {
        current.text += `\n${line}`;
      }
    }
    if (current) yield said(file, current);
  },
};

export default plain;
