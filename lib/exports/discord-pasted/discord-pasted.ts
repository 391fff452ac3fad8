import { doubt, type Format, said } from '../format';
import { lines } from '../lines';
import { createLooseTimes } from '../loose-times';
import type { Said } from '../said';

/** "Mia — 12/11/2023 13:05", alone on its line, as Discord's own pages are copied; what follows is what was said. */
const HEAD =
  /^(?:\[(\d{1,2}:\d{2}(?:\s?[AP]M)?)\]\s*)?(.{1,40}?)\s+—\s+((?:Today at |Yesterday at )?[\d/.-]{0,10},?\s?\d{1,2}:\d{2}(?:\s?[AP]M)?)$/i;

/** Copied from a Discord page. "Today at" has no date, because it is not known when it was copied. */
const discordPasted: Format = {
  name: 'Discord',
  recognise(head) {
    const heads = head.split('\n', 60).filter((line) => HEAD.test(line.trim())).length;
    return heads >= 2 ? 0.9 : heads === 1 ? 0.5 : 0;
  },

  *read(pieces, { file }) {
    const times = createLooseTimes();
    const messages: Said[] = [];
    let current: Said | undefined;
    for (const line of lines(pieces)) {
      const [, , author, written] = HEAD.exec(line.trim()) ?? [];
      if (author && written) {
        current = { author, text: '', at: Number.NaN };
        if (/^\d{1,4}[/.-]/.test(written)) times.set(current, written);
        messages.push(current);
      } else if (current && line.trim() !== '') current.text += current.text ? `\n${line}` : line;
    }
    times.settle();
    for (const message of messages) {
      if (Number.isNaN(message.at)) yield doubt('time');
      yield said(file, message);
    }
  },
};

export default discordPasted;
