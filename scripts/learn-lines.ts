import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createLineClassifier, type LineWeights, setsOf, spellingsOf } from '../lib/line/classifier';
import { createLineFeatures } from '../lib/line/features';
import type { LineNetwork } from '../lib/line/network';
import { writeSteps } from '../lib/line/steps';
import { lineWords } from '../lib/line/words';
import { readShortForms } from '../lib/tone/short-forms';
import english from '../rules/en';
import { at } from './learn/at';
import { lines, ordinary, type Written } from './learn-lines/examples';
import { figures } from './learn-lines/figures';
import { FINGERPRINTS, fingerprints, LEARNED, sumOfLines } from './learn-lines/fingerprints';
import { learnNetwork } from './learn-lines/network';
import { type Learned, learnLines } from './learn-lines/regression';

const { source: pack } = english;

/** So many features: twice as many found one in a hundred lines more on writers left out, and weigh twice as much. */
const BITS = 17;
/** Weights are rounded to four steps up and down, from here on the largest count alike: nothing is lost by it, and they weigh half. */
const STEPS = 4;
const CLIPPED = 0.99;

/**
 * `npm run learn:lines -- FILE…`: learns from `data/lines/tuning`, the ordinary chats in `data/chats` and the files of ordinary
 * talk that are named, what a line is like that nobody well-meaning says; writes `rules/en/lines.json`. First it shows what
 * that is worth on sets of writers left out, and on every third ordinary file. Takes two minutes.
 */
const { values, positionals: files } = parseArgs({ options: { untried: { type: 'boolean' } }, allowPositionals: true });
const sets = singleWords(pack.words);
const asWords = { short: readShortForms(pack.lexicon), spellings: spellingsOf(pack.lexicon) };
const reading = {
  features: createLineFeatures(BITS, { ...asWords, sets: setsOf(sets) }),
  words: (text: string) => lineWords(text, asWords),
};
const said = lines(reading);
const talk: Written[] = [];
for await (const one of ordinary(reading, files)) talk.push(one);
console.log(`${said.length} lines and twins, ${talk.length} ordinary messages`);
if (!values.untried) for (const row of figures(said, talk, (examples) => learnLines(examples, BITS))) console.log(row);

const weights = written(learnLines([...said, ...talk], BITS), learnNetwork(said, talk));
createLineClassifier(weights, pack.lexicon);
writeFileSync(LEARNED, `${JSON.stringify(weights)}\n`);
writeFileSync(FINGERPRINTS, `${JSON.stringify({ said: sumOfLines(), ...fingerprints() }, null, 2)}\n`);
console.log(`Wrote ${LEARNED} and ${FINGERPRINTS}.`);

function written({ bias, weights }: Learned, network: LineNetwork): LineWeights {
  const sizes = Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  const scale = at(sizes, Math.floor(sizes.length * CLIPPED)) / STEPS;
  const steps = Array.from(weights, (weight) => Math.max(-STEPS, Math.min(STEPS, Math.round(weight / scale))));
  return { bits: BITS, bias, scale, weights: writeSteps(steps), sets, network };
}

/** The words of each set that are one word each; of the others the features know the parts. */
function singleWords(words: Record<string, readonly string[]>): Record<string, string> {
  const single = Object.entries(words).map(
    ([name, all]) => [name, all.filter((one) => /^[\p{L}']+$/u.test(one))] as const,
  );
  return Object.fromEntries(single.filter(([, all]) => all.length > 0).map(([name, all]) => [name, all.join(' ')]));
}
