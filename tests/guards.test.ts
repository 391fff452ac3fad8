import { describe, expect, test } from 'vitest';
import { compile } from '../lib/engine/compile';
import { match } from '../lib/engine/match';
import type { GuardId, Kind } from '../lib/engine/rule';
import pack from '../rules/en';

type Proof = { examples?: { weakens: Line[]; leaves: Line[] } };
type Line = { kind: Kind; text: string };

const files = import.meta.glob<Proof>('../rules/en/guards/*.ts', { eager: true });
const nameOf = (path: string) => path.replace(/^.*\/|\.ts$/g, '');
/** Without vetoes: a guard must hold where a rule's author has not thought of the near miss. */
const rules = Object.fromEntries(Object.entries(pack.rules).map(([id, { unless: _, ...rule }]) => [id, rule]));
const unguarded = compile({ ...pack, rules, guards: {} });

const compiled = new Map<GuardId, ReturnType<typeof compile>>();

function alone(guard: GuardId) {
  const known = compiled.get(guard);
  if (known) return known;
  const own = pack.guards[guard];
  const made = compile({ ...pack, rules, guards: own ? { [guard]: own } : {} });
  compiled.set(guard, made);
  return made;
}

/** Guards are tried one by one, so that one cannot hide behind another. */
function strength(guard: GuardId, { kind, text }: Line) {
  const guarded = alone(guard);
  const speaker = kind.startsWith('self-') ? 'self' : 'other';
  const best = (hits: { kind: Kind; confidence: number }[]) =>
    Math.max(0, ...hits.filter((hit) => hit.kind === kind).map((hit) => hit.confidence));
  return { without: best(match(unguarded, text, speaker).hits), with: best(match(guarded, text, speaker).hits) };
}

describe.each(Object.entries(files))('%s', (path, { examples }) => {
  const guard = nameOf(path);

  test('says what it weakens and what it leaves alone', () => {
    expect(examples, `${guard} needs an export "examples" with weakens and leaves`).toBeDefined();
    expect(pack.guards[guard]?.means.split(' ').length).toBeGreaterThan(3);
  });

  test.each(examples?.weakens ?? [])('weakens $kind: $text', (line) => {
    const found = strength(guard, line);
    expect(found.without, `no ${line.kind} rule finds "${line.text}": the example proves nothing`).toBeGreaterThan(0);
    expect(found.with, `${guard} should weaken "${line.text}"`).toBeLessThan(found.without);
  });

  test.each(examples?.leaves ?? [])('leaves $kind: $text', (line) => {
    const found = strength(guard, line);
    expect(found.without, `no ${line.kind} rule finds "${line.text}": the example proves nothing`).toBeGreaterThan(0);
    expect(found.with, `${guard} should leave "${line.text}" alone`).toBe(found.without);
  });
});
