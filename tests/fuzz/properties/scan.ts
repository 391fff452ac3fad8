import fc from 'fast-check';
import { expect } from 'vitest';
import { clearSuspects } from '../../../lib/engine/filter/suspects';
import { createGraph, fillFromTokens, fillGraph, type Graph } from '../../../lib/engine/machine/graph';
import { engineOf } from '../../../lib/engine/match/engine';
import { scan } from '../../../lib/engine/match/scan';
import { compile } from '../../../lib/engine/pack/compile';
import { normalise } from '../../../lib/text/normalise';
import { someRules, text } from '../../engine/chat-text';
import type { Property } from '../property';
import { anyText } from '../texts';

const engine = engineOf(compile(someRules));
const pieces = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom('its', 'u', 'mum', '😂', '\u200b'), fc.nat(200).map(String)),
      fc.constantFrom(' ', ' ', '. ', '-', '/', '.', '_', ', '),
    ),
    { maxLength: 8 },
  )
  .map((pairs) => pairs.flat().join(''));

/** What each place holds: its marks, the ways that lead on from it, and the oldest age said on them. */
function told({ places, first, position, marks, to, word, disguise, age, start, end }: Graph): string[] {
  return Array.from({ length: places }, (_, place) => {
    const edges = Array.from(
      { length: (first[place + 1] ?? 0) - (first[place] ?? 0) },
      (_, k) => k + (first[place] ?? 0),
    );
    const ways = edges.map((edge) => [to, word, disguise, start, end].map((list) => list[edge]).join());
    const oldest = Math.max(0, ...edges.map((edge) => age[edge] ?? 0));
    return `${position[place]} ${marks[place]} ${oldest} ${[...new Set(ways)].sort().join(' ')}`;
  });
}

export default {
  says: 'what one scan reads is what the exact reading reads',
  runs: 1500,
  property: fc.property(fc.oneof(text, pieces, anyText), (one) => {
    clearSuspects(engine.suspects);
    const shape = { words: 0, you: 0, i: 0, question: false, command: false };
    if (!scan(engine, one, shape)) return;
    const [scanned, exact] = [createGraph(), createGraph()];
    fillFromTokens(scanned, engine.tokens, engine.spellings.forms);
    fillGraph(exact, normalise(one, engine.vocabulary), engine.numberOf, engine.vocabulary.classes);
    expect(told(scanned)).toEqual(told(exact));
  }),
} satisfies Property;
