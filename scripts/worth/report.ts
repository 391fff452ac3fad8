import type { CompiledPack } from '../../lib/engine/pack/compiled-pack';
import type { Tally } from './tally';
import { isIdle, type Weighed } from './weigh';

/** So many patterns are listed at most. */
const DEAREST = 15;
const IDLE = 40;
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const code = (source: string) => `\`${source.replaceAll('|', '\\|')}\``;

/** `docs/rules-worth.md`: totals, the dearest patterns, and those that earn nothing. */
export function reportOf(compiled: CompiledPack, tally: Tally, all: readonly Weighed[]): string {
  const { risky, ordinary } = tally.messages;
  const idle = all.filter(isIdle).toSorted((a, b) => b.tries + b.size - a.tries - a.size);
  const dearest = all.toSorted((a, b) => b.tries + b.size - a.tries - a.size).slice(0, DEAREST);
  return `${[
    '# What the rules earn and cost',
    '',
    `Written by \`npm run rules:worth -- --write [CHATS.jsonl…]\`, from ${risky} messages of risky talk and ${ordinary} of ordinary talk:`,
    'the invented chats and tuning lines of `data`, and the files named. Lines that were left out are never read.',
    '',
    ...table(
      ['kind', 'rules', 'patterns', 'vetoes', 'in risky', 'in ordinary', 'only sign, risky', 'size', 'tries'],
      totals(compiled, tally, all),
    ),
    '',
    '*In*: messages with a sign of that kind by one of its rules, counted per rule. *Only sign*: messages of risky talk that show the kind by one single pattern.',
    '*Size*: share of the steps of all patterns. *Tries*: share of all times that a pattern was tried on a message.',
    '',
    '## The dearest',
    '',
    ...table(
      ['owner', 'pattern', 'in risky', 'in ordinary', 'only sign, risky', 'size', 'tries'],
      dearest.map((one) => [
        one.owner,
        code(one.source),
        one.found.risky,
        one.found.ordinary,
        one.alone.risky,
        percent(one.size),
        percent(one.tries),
      ]),
    ),
    '',
    '## Those that earn nothing',
    '',
    `${idle.length}, of which the dearest ${Math.min(idle.length, IDLE)}; \`--all\` prints every pattern. Without one of them no message would show less, and no example fails.`,
    'Of two that always come together both are counted: take one away and count again.',
    '',
    ...(idle.length === 0
      ? ['None.']
      : table(
          ['owner', 'what', 'pattern', 'in risky', 'in ordinary'],
          idle
            .slice(0, IDLE)
            .map(({ owner, part, source, found }) => [owner, part, code(source), found.risky, found.ordinary]),
        )),
  ].join('\n')}\n`;
}

function totals({ rules }: CompiledPack, tally: Tally, all: readonly Weighed[]): (string | number)[][] {
  const kinds = [...new Set(rules.map(({ kind }) => kind as string)), 'guards'];
  return kinds.map((kind) => {
    const own = all.filter(({ owner }) => owner.startsWith(`${kind}/`));
    const worth = tally.rules.filter((_, number) => rules[number]?.kind === kind);
    const sum = (of: readonly number[]) => of.reduce((total, one) => total + one, 0);
    const patterns = own.filter(({ part }) => part !== 'veto');
    return [
      kind,
      worth.length,
      patterns.length,
      own.length - patterns.length,
      sum(worth.map(({ found }) => found.risky)),
      sum(worth.map(({ found }) => found.ordinary)),
      sum(patterns.map(({ alone }) => alone.risky)),
      percent(sum(own.map(({ size }) => size))),
      percent(sum(own.map(({ tries }) => tries))),
    ];
  });
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}
