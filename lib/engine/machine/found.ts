import type { Graph } from './graph';

/** One way in which a pattern matched: from place to place of the graph, through its worst disguise. */
export type Found = { from: number; to: number; disguise: number };

/** Looks for one pattern of a pack (by number) in the text at hand. */
export type Finder = (pattern: number) => readonly Found[];

/** [start, end) in the original text. */
export function spanOf(graph: Graph, { from, to }: Found): [number, number] {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (let edge = graph.first[from] ?? 0; edge < (graph.first[to] ?? 0); edge++) {
    const stop = graph.end[edge] ?? 0;
    if ((graph.to[edge] ?? 0) > to || stop === 0) continue;
    start = Math.min(start, graph.start[edge] ?? 0);
    end = Math.max(end, stop);
  }
  return start < end ? [start, end] : [0, 0];
}

/** The first age said between the two places. */
export function ageWithin(graph: Graph, { from, to }: Found): number | undefined {
  for (let edge = graph.first[from] ?? 0; edge < (graph.first[to] ?? 0); edge++) {
    if (graph.age[edge] && (graph.to[edge] ?? 0) <= to) return graph.age[edge];
  }
  return undefined;
}
