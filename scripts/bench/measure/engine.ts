import { performance } from 'node:perf_hooks';
import { clearSuspects } from '../../../lib/engine/filter/suspects';
import { engineOf } from '../../../lib/engine/match/engine';
import { match } from '../../../lib/engine/match/match';
import { scan } from '../../../lib/engine/match/scan';
import { compile } from '../../../lib/engine/pack/compile';
import type { CompiledPack } from '../../../lib/engine/pack/compiled-pack';
import type { Shape } from '../../../lib/engine/rule';
import { createSpotter } from '../../../lib/engine/spotter';
import type { Message } from '../../../lib/message';
import { HOSTILE } from './hostile';
import { type Candidate, median, ratios, time } from './rounds';
import { syntheticPack } from './synthetic-pack';

/** Reads every character and nothing else: no engine can be faster. */
export function floor(texts: readonly string[]): Candidate {
  return {
    name: 'floor: sum of charCodeAt',
    run: () => {
      let sum = 0;
      for (const text of texts) for (let k = 0; k < text.length; k++) sum += text.charCodeAt(k);
      return sum;
    },
  };
}

export function matching(name: string, pack: CompiledPack, texts: readonly string[]): Candidate {
  return {
    name,
    run: () => {
      let hits = 0;
      for (const text of texts) hits += match(pack, text, 'other').hits.length;
      return hits;
    },
  };
}

/** The first look at every message: its words, and whether any pattern is in question. */
export function reading(name: string, pack: CompiledPack, texts: readonly string[]): Candidate {
  return { name, run: () => exactly(pack, texts) };
}

/** How many messages the first look leaves to the exact reading. */
export function exactly(pack: CompiledPack, texts: readonly string[]): number {
  const engine = engineOf(pack);
  const shape: Shape = { words: 0, you: 0, i: 0, question: false, command: false };
  let exact = 0;
  for (const text of texts) {
    clearSuspects(engine.suspects);
    if (!scan(engine, text, shape)) exact++;
  }
  return exact;
}

export function withoutSigns(pack: CompiledPack, texts: readonly string[]): string[] {
  return texts.filter((text) => match(pack, text, 'other').hits.length === 0);
}

/** With the memory for split messages and guards, as the content script runs it; two people take turns. */
export function spotting(name: string, pack: CompiledPack, texts: readonly string[]): Candidate {
  const conversation: Message['conversation'] = { site: 'bench', key: 'k', audience: 'direct', title: '' };
  const messages = texts.map((text, k): Message => {
    return {
      id: `${k}`,
      conversation,
      speaker: k % 2 === 0 ? 'other' : 'self',
      author: `${k % 2}`,
      text,
      at: k * 4000,
    };
  });
  const spotter = createSpotter(pack);
  return {
    name,
    run: () => {
      let hits = 0;
      for (const message of messages) hits += spotter.spot(message).hits.length;
      return hits;
    },
  };
}

/** What more rules cost, against the first number of them. */
export function growth(sizes: readonly number[], texts: readonly string[]): number[] {
  return ratios(sizes.map((size) => matching(`${size} rules`, compile(syntheticPack(size)), texts)));
}

/** Per hostile text: milliseconds for 100,000 characters, and how the time grows when the text doubles. */
export function hostility(pack: CompiledPack): { name: string; ms: number; doubled: number }[] {
  return Object.entries(HOSTILE).map(([name, make]) => {
    const [half, whole] = [make(50_000), make(100_000)];
    const run = (text: string) => () => match(pack, text, 'other');
    const [, doubled = 0] = ratios([
      { name: 'half', run: run(half) },
      { name: 'whole', run: run(whole) },
    ]);
    return { name, ms: median(Array.from({ length: 7 }, () => time(run(whole), 3))), doubled };
  });
}

const PASSES = 5;

/**
 * Microseconds for one message: the middle one and the ninety-ninth of a hundred. Each message counts by the median of a few
 * passes over all of them, so that what is slow is the message and not a neighbour's turn.
 */
export function latency(pack: CompiledPack, texts: readonly string[]): { p50: number; p99: number } {
  const passes = Array.from({ length: PASSES }, () =>
    texts.map((text) => {
      const start = performance.now();
      match(pack, text, 'other');
      return (performance.now() - start) * 1000;
    }),
  );
  const times = texts.map((_, k) => median(passes.map((pass) => pass[k] ?? 0)));
  times.sort((a, b) => a - b);
  return { p50: times[Math.floor(times.length * 0.5)] ?? 0, p99: times[Math.floor(times.length * 0.99)] ?? 0 };
}
