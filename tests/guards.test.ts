import { describe, expect, test } from 'vitest';
import { match } from '../lib/engine/match/match';
import { compile } from '../lib/engine/pack/compile';
import type { CompiledPack } from '../lib/engine/pack/compiled-pack';
import type { GuardId, Kind } from '../lib/engine/rule';
import { codeOf, packOf } from './languages';

type Proof = { examples?: { weakens: Line[]; leaves: Line[] } };
type Line = { kind: Kind; text: string };

const files = import.meta.glob<Proof>('../rules/*/guards/*.ts', { eager: true });
const nameOf = (path: string) => path.replace(/^.*\/|\.ts$/g, '');

type Pair = { unguarded: CompiledPack; guarded: CompiledPack };
const compiled = new Map<string, Pair>();

/** The rules that the lines of a guard are about, without any guard and with this one. */
function alone(path: string, examples: Line[]): Pair {
  const known = compiled.get(path);
  if (known) return known;
  const pack = packOf(path);
  const guard: GuardId = nameOf(path);
  // Without vetoes: a guard must hold where a rule's author has not thought of the near miss.
  const rules = Object.entries(pack.rules).map(([id, { unless: _, ...rule }]) => [id, rule] as const);
  const own = pack.guards[guard];
  const kinds = new Set(examples.map(({ kind }) => kind));
  const some = Object.fromEntries(rules.filter(([id]) => kinds.has(id.split('/')[0] as Kind)));
  const made = {
    unguarded: compile({ ...pack, rules: some, guards: {} }),
    guarded: compile({ ...pack, rules: some, guards: own ? { [guard]: own } : {} }),
  };
  compiled.set(path, made);
  return made;
}

/** Guards are tried one by one, so that one cannot hide behind another. */
function strength(path: string, examples: Line[], { kind, text }: Line) {
  const { unguarded, guarded } = alone(path, examples);
  const speaker = kind.startsWith('self-') ? 'self' : 'other';
  const best = (hits: { kind: Kind; confidence: number }[]) =>
    Math.max(0, ...hits.filter((hit) => hit.kind === kind).map((hit) => hit.confidence));
  return { without: best(match(unguarded, text, speaker).hits), with: best(match(guarded, text, speaker).hits) };
}

describe.each(Object.entries(files))('%s', (path, { examples }) => {
  const guard = `${codeOf(path)} ${nameOf(path)}`;
  const all = [...(examples?.weakens ?? []), ...(examples?.leaves ?? [])];

  test('says what it weakens and what it leaves alone', () => {
    expect(examples, `${guard} needs an export "examples" with weakens and leaves`).toBeDefined();
    expect(packOf(path).guards[nameOf(path)]?.means.split(' ').length).toBeGreaterThan(3);
  });

  test.each(examples?.weakens ?? [])('weakens $kind: $text', (line) => {
    const found = strength(path, all, line);
    expect(found.without, `no ${line.kind} rule finds "${line.text}": the example proves nothing`).toBeGreaterThan(0);
    expect(found.with, `${guard} should weaken "${line.text}"`).toBeLessThan(found.without);
  });

  test.each(examples?.leaves ?? [])('leaves $kind: $text', (line) => {
    const found = strength(path, all, line);
    expect(found.without, `no ${line.kind} rule finds "${line.text}": the example proves nothing`).toBeGreaterThan(0);
    expect(found.with, `${guard} should leave "${line.text}" alone`).toBe(found.without);
  });
});
