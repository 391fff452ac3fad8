import fc from 'fast-check';
import { expect } from 'vitest';
import { siteFor } from '../../../lib/sites/site-for';
import { DISCORD, discord, discordRow } from '../../watch/rows';
import { go, openStage } from '../../watch/stage';
import { apply, changes } from '../page-changes';
import type { Property } from '../property';

const lines = Array.from({ length: 6 }, (_, i) => `line ${i}`);
const plain = lines.map((line) => `<div class="row"><b>Juno</b><span>${line}</span></div>`).join('');
const PAGES = [
  { href: DISCORD, html: discord(lines.map((line, i) => discordRow(i + 1, 'Juno', line)).join('')) },
  {
    href: 'https://chat.example/room',
    html: `<div class="chat"><div class="rows">${plain}</div><textarea></textarea></div>`,
  },
];

export default {
  says: 'a page that changes while it is watched stops nothing, and no message is told twice',
  runs: 60,
  property: fc.asyncProperty(
    fc.constantFrom(...PAGES),
    fc.array(changes, { maxLength: 4 }),
    async ({ href, html }, steps) => {
      go(href);
      document.body.innerHTML = html;
      const stage = openStage(siteFor(href, document), href, html);
      try {
        await stage.look();
        expect(stage.told.length).toBeGreaterThan(0);
        for (const step of steps) {
          for (const one of step) apply(document.body, one);
          await stage.draw();
          await stage.look();
        }
        const ids = stage.told.map(({ conversation, id }) => `${conversation.key} ${id}`);
        expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
      } finally {
        stage.invalidate();
      }
    },
  ),
} satisfies Property;
