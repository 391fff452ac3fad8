import { expect } from 'vitest';
import type { Found } from '../../lib/engine/machine/found';
import { createGraph, fillGraph } from '../../lib/engine/machine/graph';
import { bestHit } from '../../lib/engine/match/best-hit';
import { engineOf } from '../../lib/engine/match/engine';
import { match } from '../../lib/engine/match/match';
import { compile, parsePack } from '../../lib/engine/pack/compile';
import type { CompiledPack } from '../../lib/engine/pack/compiled-pack';
import type { PackSource } from '../../lib/engine/pack/pack';
import type { Hit } from '../../lib/engine/rule';
import type { Speaker } from '../../lib/message';
import { normalise } from '../../lib/text/normalise';
import { walk } from './slow-matcher';

/** Compares the fast matcher with the slow, plain one on one pack: they must say the same about any text. */
export function agreementOn(pack: PackSource) {
  const compiled: CompiledPack = compile(pack);
  const { patterns } = parsePack(pack);
  const engine = engineOf(compiled);

  function slowly(text: string, speaker: Speaker): { hits: Hit[]; marks: string[] } {
    const lattice = normalise(text, engine.vocabulary);
    const graph = createGraph();
    fillGraph(graph, lattice, engine.numberOf, engine.vocabulary.classes);
    const known = new Map<number, Found[]>();
    const find = (number: number): Found[] => {
      const pattern = patterns[number];
      const found = known.get(number) ?? (pattern ? walk(pattern, lattice) : []);
      known.set(number, found);
      return found;
    };
    const hits = compiled.rules.flatMap(
      (rule) => bestHit(rule, rule.match.flatMap(find), compiled.guards, graph, find, speaker) ?? [],
    );
    const marks = compiled.guards.filter(
      ({ reach, match: own }) => reach === 'nearby' && own.some((number) => find(number).length > 0),
    );
    return { hits, marks: marks.map(({ id }) => id) };
  }

  return function expectAgreement(text: string, speaker: Speaker = 'other'): void {
    const { hits, marks } = match(compiled, text, speaker);
    expect({ hits, marks }, JSON.stringify(text)).toEqual(slowly(text, speaker));
  };
}
