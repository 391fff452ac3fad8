/**
 * `npm run -s tolerated -- [FOLDER…]`: which ordinary chats raise a card, against the list of those that are put up with, for the
 * chats that are learned from and for those that are not. Ends with 1 where they differ; with `--write` the lists are written anew, and reasons
 * that stand in them are kept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cardedIn } from './evaluate/carded';
import { chatFilesIn } from './evaluate/folder';

const { values, positionals } = parseArgs({ options: { write: { type: 'boolean' } }, allowPositionals: true });
const folders = positionals.length > 0 ? positionals : ['tests/regression', 'data/chats'];
for (const folder of folders) await compare(folder);

async function compare(folder: string): Promise<void> {
  const list = `${folder}/tolerated.json`;
  const before: Record<string, string> = JSON.parse(readFileSync(list, 'utf8'));
  const cards = (await cardedIn(chatFilesIn(folder))).filter(({ risky, card }) => !risky && card);
  const now = Object.fromEntries(
    cards.map(({ name, about }) => [name, before[name] ?? about] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const added = Object.keys(now).filter((name) => !(name in before));
  const gone = Object.keys(before).filter((name) => !(name in now));
  for (const name of added) console.log(`new   ${name}  ${now[name]}`);
  for (const name of gone) console.log(`gone  ${name}  ${before[name]}`);
  const count = Object.keys(now).length;
  console.log(`${folder}: ${count} ordinary chats raise a card; ${added.length} new, ${gone.length} gone.`);

  if (values.write) writeFileSync(list, `${JSON.stringify(now, null, 2)}\n`);
  else if (added.length + gone.length > 0) process.exitCode = 1;
}
