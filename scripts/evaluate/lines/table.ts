import type { Act, Line } from './line';
import type { Said } from './lines';
import { SITUATIONS, type Situation } from './situations';

const LOUD: readonly Said['level'][] = ['strong', 'urgent'];

/** Shares with a card by act and situation, and on demand the lines that were missed and the twins that were not. */
export function linesTable(said: readonly Said[], acts: readonly Act[], misses: boolean): string {
  const rows = ['act       lines   first  early   late   loud   twins  first  early   late'];
  for (const act of [...acts, 'all' as const]) {
    const of = said.filter(({ line }) => act === 'all' || line.act === act);
    const [bright, twins] = [of.filter(is('bright')), of.filter(is('twin'))];
    const loud = share(
      bright.filter(({ situation }) => situation === 'early').map(({ level }) => LOUD.includes(level)),
    );
    const cells = [act.padEnd(9), count(bright), ...shares(bright), loud, ' ', count(twins), ...shares(twins)];
    rows.push(cells.join(' '));
  }
  if (!misses) return rows.join('\n');
  const early = said.filter(({ situation }) => situation === 'early');
  const missed = early.filter(is('bright')).filter(({ level }) => level === 'none');
  const carded = early.filter(is('twin')).filter(({ level }) => level !== 'none');
  const told = ({ line, level, kinds }: Said) =>
    `${line.writer} ${line.act} ${level} ${kinds.join(',')}: ${[...line.before, ...line.said].join(' / ')}`;
  return [...rows, '', 'Without a card:', ...missed.map(told), '', 'Twins with a card:', ...carded.map(told)].join(
    '\n',
  );
}

function is(kind: Line['kind']) {
  return ({ line }: Said) => line.kind === kind;
}

function count(said: readonly Said[]): string {
  return String(new Set(said.map(({ line }) => line)).size).padStart(5);
}

function shares(said: readonly Said[]): string[] {
  return (Object.keys(SITUATIONS) as Situation[]).map((situation) =>
    share(said.filter((one) => one.situation === situation).map(({ level }) => level !== 'none')),
  );
}

function share(held: readonly boolean[]): string {
  return (held.length === 0 ? '–' : (held.filter(Boolean).length / held.length).toFixed(3)).padStart(6);
}
