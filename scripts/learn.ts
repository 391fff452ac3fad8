import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { atOnce } from './learn/at-once';
import { FINGERPRINTS, fingerprints, LEARNED, sumOfChats } from './learn/fingerprints';
import { kept, type Part } from './learn/kept';
import { lineOf } from './learn/left-out';
import { doPart, EIGHTHS, NONE, PARTS } from './learn/parts';
import { layOut } from './learn/real-talk';

/**
 * `npm run learn`: learns the tone of talks, what words hint at, and which talks as a whole call for a card, from the invented
 * chats in `data/chats`, one file a writer; and writes the tone of the language that is heard everywhere and `rules/trees.json`. It shows what they are
 * worth on writers they have not seen: an eighth of them is left out at a time; with `--untried` it shows nothing. Takes about half an hour on two cores.
 * With `--real DIR` it learns from the talks of a folder too, in the same form; what may not stand in the project can be learned from so.
 */
const { values, positionals } = parseArgs({
  options: { real: { type: 'string' }, untried: { type: 'boolean' } },
  allowPositionals: true,
});
const [part, eighth] = positionals;
if (part && eighth) await doPart(part as Part, Number(eighth));
else await learn();

async function learn(): Promise<void> {
  const real = layOut(values.real, EIGHTHS.length);
  if (real > 0) console.log(`Learning from ${real} real talks too.`);
  for (const [name, { for: eighths }] of Object.entries(PARTS)) {
    if (name === 'tried' && values.untried) continue;
    console.log(`Each eighth of the writers left out in turn: ${name} ...`);
    // The trees of the eighths are there to be tried.
    const some = name === 'trees' && values.untried ? [NONE] : eighths;
    await atOnce(some.map((one) => [name, String(one)]));
  }
  if (!values.untried) showTried();

  writeFileSync(LEARNED.tone, `${JSON.stringify(kept('tone', NONE))}\n`);
  writeFileSync(LEARNED.trees, `${JSON.stringify(kept('trees', NONE))}\n`);
  writeFileSync(FINGERPRINTS, `${JSON.stringify({ chats: sumOfChats(), ...(await fingerprints()) }, null, 2)}\n`);
  console.log(`Wrote ${LEARNED.tone}, ${LEARNED.trees} and ${FINGERPRINTS}.`);
}

function showTried(): void {
  console.log('The product with what was learned from the others, tried on each writer left out:');
  const tried = EIGHTHS.map((one) => kept('tried', one));
  for (const line of tried.flatMap(({ lines }) => lines)) console.log(line);
  console.log(`  ${'all with both'.padEnd(16)} ${lineOf(tried.flatMap(({ mixed }) => mixed))}`);
}
