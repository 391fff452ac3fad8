import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { learn } from './tone/learn';
import { leftOut, lineOf } from './tone/left-out';
import type { Talk } from './tone/rows';

/**
 * `npm run learn`: learns the tone of talks, and what words hint at, from the invented chats in `tests/chats`, one file a writer, and writes
 * `rules/en/tone.json`. First it shows what the weights are worth on a writer they have not seen.
 */
const FOLDER = 'tests/chats';
const writers = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.jsonl'))
  .map((file) => ({ file, talks: talksIn(`${FOLDER}/${file}`) }));

console.log('The product with a tone learned from all other writers, tried on this one:');
for (const { file } of writers) {
  const others = writers.filter((other) => other.file !== file).map(({ talks }) => talks);
  console.log(`  ${file.padEnd(16)} ${lineOf(await leftOut(`${FOLDER}/${file}`, learn(others)))}`);
}

const weights = learn(writers.map(({ talks }) => talks));
writeFileSync('rules/en/tone.json', `${JSON.stringify(weights)}\n`);
console.log(
  `Wrote rules/en/tone.json: ${Object.keys(weights.weights).length} features lean, ${Object.keys(weights.hints?.weights ?? {}).length} hint.`,
);

function talksIn(path: string): Talk[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
