import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Outcome } from './evaluate/outcome';
import { learnTone } from './learn/learn-tone';
import { learnTrees } from './learn/learn-trees';
import { leftOut, lineOf } from './learn/left-out';
import { picturesOf, type Row } from './learn/pictures';
import type { Talk } from './learn/rows';

/**
 * `npm run learn`: learns the tone of talks, what words hint at, and which talks as a whole call for a card, from the invented
 * chats in `tests/chats`, one file a writer; and writes `rules/en/tone.json` and `rules/en/trees.json`. It shows what they are
 * worth on writers they have not seen: an eighth of them is left out at a time.
 */
const FOLDER = 'tests/chats';
const EIGHTHS = 8;

const writers = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.jsonl'))
  .map((file, place) => ({ path: `${FOLDER}/${file}`, eighth: place % EIGHTHS, talks: talksIn(`${FOLDER}/${file}`) }));

console.log('Learning the tone, each eighth of the writers left out in turn ...');
const tones = Array.from({ length: EIGHTHS }, (_, left) => learnTone(talksBut(left)));
const rows: Row[][] = [];
for (const { path, eighth } of writers) {
  const tone = tones[eighth];
  // The trees learn how sure the tone may be of a writer it has not seen.
  if (tone) rows[eighth] = [...(rows[eighth] ?? []), ...(await picturesOf(path, tone))];
}

console.log('The product with what was learned from the others, tried on each writer left out:');
const trees = rows.map((_, left) => learnTrees(rows.filter((_, eighth) => eighth !== left).flat()));
const mixed: Outcome[] = [];
for (const { path, eighth } of writers) {
  const [tone, itsTrees] = [tones[eighth], trees[eighth]];
  if (!tone || !itsTrees) continue;
  const outcomes = await leftOut(path, { tone, trees: itsTrees });
  console.log(`  ${path.slice(FOLDER.length + 1).padEnd(16)} ${lineOf(outcomes)}`);
  if (outcomes.some(({ risky }) => risky)) mixed.push(...outcomes);
}
console.log(`  all that hold both ${lineOf(mixed)}`);

const shipped = { tone: learnTone(writers.map(({ talks }) => talks)), trees: learnTrees(rows.flat()) };
writeFileSync('rules/en/tone.json', `${JSON.stringify(shipped.tone)}\n`);
writeFileSync('rules/en/trees.json', `${JSON.stringify(shipped.trees)}\n`);
console.log('Wrote rules/en/tone.json and rules/en/trees.json.');

function talksBut(left: number): Talk[][] {
  return writers.filter(({ eighth }) => eighth !== left).map(({ talks }) => talks);
}

function talksIn(path: string): Talk[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
