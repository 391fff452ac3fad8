import { createReadStream, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { compile } from '../lib/engine/pack/compile';
import type { Example, Examples, Rule } from '../lib/engine/rule';
import { createSpotter } from '../lib/engine/spotter';
import { EVERYWHERE } from './evaluate/languages';

const { code, language } = EVERYWHERE;
const { source: pack } = language;
const name = new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;

/**
 * `npm run rules:list -- [ORDINARY.jsonl…]`: writes `docs/rules.md`, one report card a rule. With files of ordinary
 * conversations it also counts how often each rule fires in 10,000 of their messages.
 */
type File = { default: Rule; examples: Examples };
const files = import.meta.glob<File>('../rules/*/*/*.ts', { eager: true });
const rules = Object.entries(files)
  .filter(([path]) => path.startsWith(`../rules/${code}/`))
  .map(([path, file]) => ({ id: path.slice(`../rules/${code}/`.length, -'.ts'.length), ...file }))
  .filter(({ examples }) => examples?.flags !== undefined && !('reach' in examples));

const counted = await countIn(process.argv.slice(2));
const lines = [
  `# The rules of the ${name} pack`,
  '',
  `Written by \`npm run rules:list\`. ${rules.length} rules. *Fires* is per 10,000 ordinary messages`,
  `(${counted.messages || 'not measured'}${counted.messages ? ' messages of research corpora that are not in this project' : ''}).`,
];
let category = '';
for (const { id, default: rule, examples } of rules) {
  const [kind = '', name = ''] = id.split('/');
  if (kind !== category) {
    lines.push(
      '',
      `## ${kind}`,
      '',
      '| rule | what it means | sure | flags | lets pass | fires |',
      '|---|---|---|---|---|---|',
    );
    category = kind;
  }
  const fires = counted.messages ? (((counted.fired.get(id) ?? 0) / counted.messages) * 1e4).toFixed(1) : '–';
  const cells = [name, rule.means, rule.confidence, first(examples.flags), first(examples.passes), fires];
  lines.push(`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
}
writeFileSync('docs/rules.md', `${lines.join('\n')}\n`);
console.log(`Wrote docs/rules.md: ${rules.length} rules.`);

function first([example]: readonly Example[]): string {
  if (example === undefined) return '';
  const text = typeof example === 'string' ? example : 'text' in example ? example.text : example.join(' / ');
  return text.replaceAll('\n', ' ');
}

async function countIn(paths: readonly string[]): Promise<{ messages: number; fired: Map<string, number> }> {
  const fired = new Map<string, number>();
  let messages = 0;
  const spotter = createSpotter(compile(pack));
  for (const path of paths) {
    for await (const line of createInterface({ input: createReadStream(path) })) {
      const { id, site, messages: said } = JSON.parse(line);
      const conversation = { site, key: `${path} ${id}`, audience: 'direct' as const, title: '' };
      for (const [index, { from, author, text, at }] of said.entries()) {
        messages += 1;
        const message = { id: `${index}`, conversation, speaker: from, author, text, at: at * 1000 };
        for (const { rule } of spotter.spot(message).hits) fired.set(rule, (fired.get(rule) ?? 0) + 1);
      }
    }
  }
  return { messages, fired };
}
