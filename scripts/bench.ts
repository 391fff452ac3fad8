import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import english from 'virtual:pack/en';
import { compile } from '../lib/engine/compile';
import { match } from '../lib/engine/match';
import { makeChat } from '../tests/bench/chat';
import { floor, growth, hostility, latency, matching, spotting } from '../tests/bench/engine';
import { alternation, compromise, unicode } from '../tests/bench/peers';
import { printRatios, printTargets } from '../tests/bench/report';
import { type Candidate, ratios } from '../tests/bench/rounds';
import { syntheticPack } from '../tests/bench/synthetic-pack';

/** `npm run bench`: how fast messages are judged, as ratios within one run. Absolute times of two machines do not compare. */

const texts = makeChat(20_000, 1);
const few = texts.slice(0, 1000);
const synthetic = compile(syntheticPack(300));
const phrases = Object.values(syntheticPack(300).rules).map(({ match: [pattern = ''] }) =>
  pattern
    .replace(/[()?|]|\.\.\d/g, '')
    .split(/\s+/)
    .slice(-2)
    .join(' '),
);

function compare(title: string, candidates: readonly Candidate[]): number[] {
  const values = ratios(candidates);
  printRatios(
    title,
    candidates.map(({ name }) => name),
    values,
  );
  return values;
}

const [, folding = 0, , small = 0, whole = 0, spotted = 0] = compare(`${texts.length} messages, against the floor`, [
  floor(texts),
  unicode(texts),
  alternation(phrases, texts),
  matching('300 synthetic rules', synthetic, texts),
  matching(`the English pack (${english.rules.length} rules)`, english, texts),
  spotting('the English pack, with memory', english, texts),
]);

const [, one = 0] = compare(`${few.length} messages, against the English pack`, [
  matching('the English pack', english, few),
  await compromise('one', few),
]);
const [, two = 0] = compare(`${few.length} messages, against the English pack`, [
  matching('the English pack', english, few),
  await compromise('two', few),
]);

const sizes = [300, 100, 1000, 2000, 3000];
const grown = growth(sizes, texts);
printRatios(
  'synthetic rules, against 300',
  sizes.map((size) => `${size} rules`),
  grown,
);

const lengths = [10, 100, 1000, 10_000, 100_000];
const joined = texts.join(' ');
const pieces = lengths.map((length) =>
  Array.from({ length: Math.ceil(100_000 / length) }, (_, k) => joined.slice(k * length, (k + 1) * length)),
);
const perLength = ratios(pieces.map((list, k) => matching(`${lengths[k]} characters`, english, list)));
printRatios(
  'the same 100,000 characters in messages of',
  lengths.map((length) => `${length} characters`),
  perLength,
);

const hostile = hostility(english).toSorted((a, b) => b.ms - a.ms);
console.log('\nhostile texts of 100,000 characters');
for (const { name, ms, doubled } of hostile)
  console.log(`${ms.toFixed(2).padStart(9)} ms  ${name}; doubling the text: ${doubled.toFixed(2)}x`);

const { p50, p99 } = latency(english, texts);
const quiet = texts.filter((text) => match(english, text, 'other').hits.length === 0);
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');
collect();
const before = process.memoryUsage().heapUsed;
for (let k = 0; k < 10; k++) for (const text of quiet) match(english, text, 'other');
collect();
const grew = (process.memoryUsage().heapUsed - before) / (quiet.length * 10);

console.log();
printTargets([
  { name: 'T2 300 rules, end to end, against the floor', measured: small, atMost: 3.5 },
  { name: 'T2 English pack, end to end, against the floor', measured: whole, atMost: 3.5 },
  { name: 'T2 English pack with memory, against the floor', measured: spotted, atMost: 3.5 },
  { name: 'English pack against NFKC and lower case alone', measured: whole / folding, atMost: 10 },
  { name: 'T3 1,000 rules against 300', measured: grown[2] ?? 0, atMost: 1.25 },
  { name: 'T3 3,000 rules against 300', measured: grown[4] ?? 0, atMost: 2 },
  { name: 'T7 faster than compromise/one', measured: one, atLeast: 200 },
  { name: 'T7 faster than compromise/two', measured: two, atLeast: 1500 },
  { name: 'T10 slowest hostile text', measured: hostile[0]?.ms ?? 0, atMost: 5, unit: ' ms' },
  { name: 'T10 doubling a hostile text', measured: Math.max(...hostile.map(({ doubled }) => doubled)), atMost: 2.3 },
  { name: 'T11 one message, middle', measured: p50, atMost: 0.5, unit: ' µs' },
  { name: 'T11 one message, 99th of 100', measured: p99, atMost: 3, unit: ' µs' },
  { name: 'T11 memory kept per message without a sign', measured: Math.max(0, grew), atMost: 8, unit: ' bytes' },
]);
