import { mkdirSync } from 'node:fs';
import { shootCards } from './screenshots/cards';
import { shootCheck } from './screenshots/check';
import { shootGrave } from './screenshots/grave';
import { shootPages } from './screenshots/pages';
import { shootPauses } from './screenshots/pause';
import { shootPopups } from './screenshots/popups';
import { FOLDER } from './screenshots/shoot';

/** `npm run screenshots [cards|check|grave|pages|pauses|popups]`: the contact sheet, from the built extension in a real browser. */
const groups = {
  cards: shootCards,
  check: shootCheck,
  grave: shootGrave,
  pages: shootPages,
  pauses: shootPauses,
  popups: shootPopups,
};
const wanted = process.argv.slice(2);

mkdirSync(FOLDER, { recursive: true });
for (const [name, shootGroup] of Object.entries(groups)) {
  if (wanted.length === 0 || wanted.includes(name)) await shootGroup();
}
process.exit(0);
