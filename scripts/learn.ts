import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Outcome } from './evaluate/outcome';
import { chatFiles, FINGERPRINTS, fingerprints, LEARNED } from './learn/fingerprints';
import { learnTone } from './learn/learn-tone';
import { learnTrees } from './learn/learn-trees';
import { leftOut, lineOf } from './learn/left-out';
import { picturesOf, type Row } from './learn/pictures';
import type { Talk } from './learn/rows';

/**
 * `npm run learn`: learns the tone of talks, what words hint at, and which talks as a whole call for a card, from the invented
 * chats in `tests/chats`, one file a writer; and writes `rules/en/tone.json` and `rules/en/trees.json`. It shows what they are
 * worth on writers they have not seen: an eighth of them is left out at a time. Takes about half an hour.
 */
const EIGHTHS = 8;

const writers = chatFiles().map((path, place) => ({ path, eighth: place % EIGHTHS, talks: talksIn(path) }));

console.log('Learning the tone, each eighth of the writers left out in turn ...');
const eighths = Array.from({ length: EIGHTHS }, (_, eighth) => {
  const others = writers.filter((writer) => writer.eighth !== eighth);
  const left = writers.filter((writer) => writer.eighth === eighth);
  return { left, tone: learnTone(others.map(({ talks }) => talks)), rows: [] as Row[] };
});
// The trees learn how sure the tone may be of a writer it has not seen.
for (const { left, tone, rows } of eighths) for (const { path } of left) rows.push(...(await picturesOf(path, tone)));

console.log('The product with what was learned from the others, tried on each writer left out:');
const mixed: Outcome[] = [];
for (const one of eighths) {
  const trees = learnTrees(eighths.filter((other) => other !== one).flatMap(({ rows }) => rows));
  for (const { path } of one.left) {
    const outcomes = await leftOut(path, { tone: one.tone, trees });
    console.log(`  ${basename(path).padEnd(16)} ${lineOf(outcomes)}`);
    if (outcomes.some(({ risky }) => risky)) mixed.push(...outcomes);
  }
}
console.log(`  ${'all with both'.padEnd(16)} ${lineOf(mixed)}`);

const tone = learnTone(writers.map(({ talks }) => talks));
const trees = learnTrees(eighths.flatMap(({ rows }) => rows));
writeFileSync(LEARNED.tone, `${JSON.stringify(tone)}\n`);
writeFileSync(LEARNED.trees, `${JSON.stringify(trees)}\n`);
writeFileSync(FINGERPRINTS, `${JSON.stringify(fingerprints(), null, 2)}\n`);
console.log(`Wrote ${LEARNED.tone}, ${LEARNED.trees} and ${FINGERPRINTS}.`);

function talksIn(path: string): Talk[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
