import { advance, distinctItems, type Filter, passAll, type Reach } from './filter';
import { type Graph, MARK } from './graph';

/** The parts that are in a text in exact reading: walks its graph instead of remembered states. */
export function filterGraph(filter: Filter, graph: Graph): number[] {
  const found: number[] = [];
  const under: (number[] | undefined)[] = [];
  for (let place = 0; place < graph.places; place++) {
    const marks = graph.marks[place] as number;
    const here: Reach = { items: distinctItems(under[place] ?? []), found };
    under[place] = undefined;
    if (marks & MARK.ENDS) passAll(filter, [...here.items], (marks & MARK.ASKS) !== 0, here);
    for (let edge = graph.first[place] as number; edge < (graph.first[place + 1] as number); edge++) {
      const to = graph.to[edge] as number;
      const items = under[to] ?? [];
      under[to] = items;
      advance(filter, here.items, graph.word[edge] as number, (marks & MARK.BEGINS) !== 0, { items, found });
    }
  }
  return found;
}
