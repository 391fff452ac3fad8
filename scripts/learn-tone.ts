import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { leaningOf, ranking } from './tone/check';
import { learn, type Talk, talkOf } from './tone/learn';

/**
 * `npm run learn`: learns the tone of talks from the invented chats in `tests/chats`, one file a writer, and writes
 * `rules/en/tone.json`. First it shows what the weights are worth on a writer they have not seen.
 */
const FOLDER = 'tests/chats';
const writers = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.jsonl'))
  .map((file) => ({ file, talks: talksIn(`${FOLDER}/${file}`) }));

console.log('Learned from all other writers, tried on this one:');
for (const { file, talks } of writers) {
  if (!talks.some(({ risky }) => risky)) continue;
  const weights = learn(writers.filter((other) => other.file !== file).map((other) => other.talks));
  const { auc, found } = ranking(talks.map((talk) => ({ risky: talk.risky, leaning: leaningOf(talk, weights) })));
  console.log(
    `  ${file.padEnd(24)} AUC ${auc.toFixed(3)} · ${Math.round(found * 100)} % found at one false alarm in ten`,
  );
}

const weights = learn(writers.map(({ talks }) => talks));
writeFileSync('rules/en/tone.json', `${JSON.stringify(weights)}\n`);
console.log(`Wrote rules/en/tone.json: ${Object.keys(weights.weights).length} features.`);

function talksIn(path: string): Talk[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => talkOf(JSON.parse(line)));
}
