/**
 * `npm run -s rules:worth -- [--write] [--all] [CHATS.jsonl…]`: what every rule, pattern, veto and guard earns and costs in the invented chats,
 * the tuning lines and the chats named. Prints a line a rule, with `--all` one a pattern too; `--write` writes docs/rules-worth.md.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compile } from '../lib/engine/pack/compile';
import type { Examples, RuleId } from '../lib/engine/rule';
import { EVERYWHERE } from './evaluate/languages';
import { corpus } from './worth/corpus';
import { proved } from './worth/proved';
import { reportOf } from './worth/report';
import { count, createTally } from './worth/tally';
import { isIdle, weigh } from './worth/weigh';

const { code, language } = EVERYWHERE;
const { source } = language;
const files = import.meta.glob<{ examples?: Examples }>(
  ['../rules/*/*/*.ts', '!../rules/*/{words,guards,vetoes,lexicon,grammar}/*'],
  { eager: true },
);
const examples = new Map(
  Object.entries(files)
    .filter(([path]) => path.startsWith(`../rules/${code}/`))
    .map(([path, file]) => [
      path.slice(`../rules/${code}/`.length, -'.ts'.length) as RuleId,
      file.examples ?? { flags: [], passes: [] },
    ]),
);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } },
});
const compiled = compile(source);
const tally = createTally(compiled);
for await (const { looks, risky } of corpus(compiled, positionals)) count(tally, compiled, looks, risky);
const weighed = weigh(source, compiled, tally, proved(compiled, examples));

const cells = (found: number, ordinary: number, alone: number) =>
  [found, ordinary, alone].map((one) => String(one).padStart(7)).join('');
console.log('  risky ordin.  alone  rule (alone: messages of risky talk in which it is the only sign of its kind)');
for (const [number, { id }] of compiled.rules.entries()) {
  const { found, alone } = tally.rules[number] ?? { found: { risky: 0, ordinary: 0 }, alone: { risky: 0 } };
  console.log(`${cells(found.risky, found.ordinary, alone.risky)}  ${id}`);
  for (const one of values.all ? weighed.filter(({ owner }) => owner === id) : [])
    console.log(`${cells(one.found.risky, one.found.ordinary, one.alone.risky)}    ${one.part}  ${one.source}`);
}
const idle = weighed.filter(isIdle);
const number = (part: string) => weighed.filter((one) => one.part === part).length;
console.log(
  `${number('pattern')} patterns, ${number('veto')} vetoes, ${number('guard')} of guards; ${idle.length} earn nothing.`,
);
if (values.write) {
  writeFileSync('docs/rules-worth.md', reportOf(compiled, tally, weighed));
  console.log('Wrote docs/rules-worth.md.');
}
