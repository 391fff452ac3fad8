/**
 * `npm run -s tolerated`: which ordinary chats in `data/chats` raise a card, against the list of those that are put up with.
 * Ends with 1 where they differ; with `--write` the list is written anew, and reasons that stand in it are kept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cardedIn } from './evaluate/carded';
import { chatFilesIn } from './evaluate/folder';

const FOLDER = 'data/chats';
const LIST = `${FOLDER}/tolerated.json`;

const before: Record<string, string> = JSON.parse(readFileSync(LIST, 'utf8'));
const cards = (await cardedIn(chatFilesIn(FOLDER))).filter(({ risky, card }) => !risky && card);
const now = Object.fromEntries(
  cards.map(({ name, about }) => [name, before[name] ?? about] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
);
const added = Object.keys(now).filter((name) => !(name in before));
const gone = Object.keys(before).filter((name) => !(name in now));
for (const name of added) console.log(`new   ${name}  ${now[name]}`);
for (const name of gone) console.log(`gone  ${name}  ${before[name]}`);
console.log(`${Object.keys(now).length} ordinary chats raise a card; ${added.length} new, ${gone.length} gone.`);

if (process.argv.includes('--write')) writeFileSync(LIST, `${JSON.stringify(now, null, 2)}\n`);
else process.exitCode = added.length + gone.length > 0 ? 1 : 0;
