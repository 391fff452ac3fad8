import { mkdirSync, readdirSync } from 'node:fs';
import { shootCards } from './screenshots/cards';
import { shootPages } from './screenshots/pages';
import { shootPopups } from './screenshots/popups';
import { FOLDER } from './screenshots/shoot';

/** `npm run screenshots [cards|popups|pages]`: the contact sheet, from the built extension in a real browser. */
const groups = { cards: shootCards, popups: shootPopups, pages: shootPages };
const wanted = process.argv.slice(2);
const languages = readdirSync('.output/chrome-mv3/_locales');

mkdirSync(FOLDER, { recursive: true });
for (const [name, shootGroup] of Object.entries(groups)) {
  if (wanted.length === 0 || wanted.includes(name)) await shootGroup(languages);
}
process.exit(0);
