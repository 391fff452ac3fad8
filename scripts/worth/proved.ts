import type { CompiledPack } from '../../lib/engine/pack/compiled-pack';
import type { Example, Examples, RuleId } from '../../lib/engine/rule';
import type { Chat } from '../evaluate/chat';
import { watcher } from './corpus';
import { standing } from './tally';

/** Messages of a split example come so many seconds apart, as in the tests. */
const APART = 5;

/** The numbers of patterns without which some example of a rule would fail: they alone flag it, or alone let it pass. */
export function proved(compiled: CompiledPack, examples: ReadonlyMap<RuleId, Examples>): Set<number> {
  const watch = watcher(compiled);
  const needed = new Set<number>();
  const need = (list: Iterable<number>) => {
    const [only, ...others] = new Set(list);
    if (only !== undefined && others.length === 0) needed.add(only);
  };
  for (const [number, { id, speaker }] of compiled.rules.entries()) {
    const placesIn = (example: Example) =>
      [...watch('', chatOf(example, speaker === 'self' ? 'self' : 'other'), 0)]
        .flatMap(({ looks }) => looks.flatMap(({ firings }) => firings))
        .filter(({ rule }) => rule === number);
    const { flags = [], passes = [], misses = [], overflags = [] } = examples.get(id) ?? {};
    for (const example of [...flags, ...overflags]) need(placesIn(example).flatMap(standing));
    for (const example of [...passes, ...misses])
      for (const { vetoes } of placesIn(example).flatMap(({ places }) => places)) need(vetoes);
  }
  return needed;
}

function chatOf(example: Example, own: 'self' | 'other'): Chat {
  const from = typeof example === 'object' && !Array.isArray(example) ? example.by : own;
  const texts = typeof example === 'string' ? [example] : Array.isArray(example) ? example : [example.text];
  return {
    id: '',
    risky: true,
    site: 'test',
    audience: 'direct',
    messages: texts.map((text, place) => ({ from, author: from, text, at: place * APART })),
    categories: [],
    alertBy: null,
  };
}
