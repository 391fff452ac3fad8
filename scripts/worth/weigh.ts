import type { CompiledPack } from '../../lib/engine/pack/compiled-pack';
import type { PackSource } from '../../lib/engine/pack/pack';
import { OP } from '../../lib/engine/patterns/program';
import type { Tally, Worth } from './tally';

/** One pattern of a pack, whom it belongs to, and what it is worth. */
export type Weighed = Worth & {
  part: 'pattern' | 'veto' | 'guard';
  /** The rule or guard that names it; where several do, the first. */
  owner: string;
  source: string;
  /** An example of a rule needs it. */
  proved: boolean;
  /** Its share of the steps of all patterns, 0 to 1. */
  size: number;
  /** Its share of all tries, 0 to 1. */
  tries: number;
};

/** Every pattern of a pack, in the order of its rules; equal ones of one part are one. */
export function weigh(
  source: PackSource,
  compiled: CompiledPack,
  tally: Tally,
  proved: ReadonlySet<number>,
): Weighed[] {
  const { rules, guards } = compiled;
  const sizes = Array.from(compiled.starts, (start) => stepsFrom(compiled, start));
  const steps = sum(sizes);
  const tries = sum(tally.tried);
  const seen = new Set<string>();
  const make = (part: Weighed['part'], owner: string, sources: readonly string[], numbers: readonly number[]) =>
    numbers.flatMap((number, place): Weighed[] => {
      const known = `${part} ${number}`;
      if (seen.has(known)) return [];
      seen.add(known);
      const worth = { pattern: tally.patterns, veto: tally.vetoes, guard: tally.guards }[part][number] as Worth;
      return [
        {
          ...worth,
          part,
          owner,
          source: sources[place] ?? '',
          proved: proved.has(number),
          size: (sizes[number] ?? 0) / steps,
          tries: (tally.tried[number] ?? 0) / tries,
        },
      ];
    });
  return [
    ...rules.flatMap(({ id, match, unless }) => [
      ...make('pattern', id, source.rules[id]?.match ?? [], match),
      ...make('veto', id, source.rules[id]?.unless ?? [], unless),
    ]),
    ...guards.flatMap(({ id, match }) => make('guard', `guards/${id}`, source.guards[id]?.match ?? [], match)),
  ];
}

/** How many steps belong to the pattern that begins at a step. */
function stepsFrom({ program: { op, arg, next, other } }: CompiledPack, start: number): number {
  const reached = new Set<number>();
  const open = [start];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (reached.has(step)) continue;
    reached.add(step);
    if (op[step] === OP.ACCEPT) continue;
    open.push(next[step] as number);
    if (op[step] === OP.EITHER || op[step] === OP.GAP) open.push(other[step] as number);
    if (op[step] === OP.NOT) open.push(arg[step] as number);
  }
  return reached.size;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/**
 * Whether nothing would change without it: no message would show less, and no example needs it alone. Two that always come
 * together are both so.
 */
export function isIdle({ part, found, alone, surest, proved }: Weighed): boolean {
  const { risky, ordinary } = { pattern: surest, veto: alone, guard: found }[part];
  return !proved && risky + (part === 'pattern' ? 0 : ordinary) === 0;
}
