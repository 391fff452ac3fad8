import { type Graph, MARK } from '../machine/graph';
import type { Form } from '../words/forms';
import { BEGIN, type Filter, stepFrom } from './filter';
import { type Suspects, settleSuspects, suspect } from './suspects';

/** Symbols of single words, beyond those of spellings. */
const WORDS = 20_000;

/** Looks for parts in a text in exact reading: along every way through its graph. */
export function filterGraph(filter: Filter, graph: Graph, suspects: Suspects): void {
  const under: (number[] | undefined)[] = [];
  const go = (state: number, symbol: number, form: Form | undefined, into: number[]) => {
    const step = stepFrom(filter, state, symbol, form);
    if (step === 0) return;
    const list = step & 0xffff;
    if (list !== 0) suspect(suspects, list);
    const lead = step >>> 16;
    if (lead !== 0 && !into.includes(lead)) into.push(lead);
  };
  for (let place = 0; place < graph.places; place++) {
    const marks = graph.marks[place] as number;
    let here = under[place] ?? [];
    under[place] = undefined;
    if (marks & MARK.ENDS) {
      const after: number[] = [];
      for (const state of here) go(state, marks & MARK.ASKS ? 1 : 0, undefined, after);
      here = after;
    }
    for (let edge = graph.first[place] as number; edge < (graph.first[place + 1] as number); edge++) {
      const word = graph.word[edge] as number;
      const to = graph.to[edge] as number;
      const into = under[to] ?? [];
      under[to] = into;
      const form = wordForm(word);
      for (const state of here) go(state, WORDS + word, form, into);
      if (word !== 0) go(marks & MARK.BEGINS ? BEGIN.SENTENCE : BEGIN.INSIDE, WORDS + word, form, into);
    }
  }
  settleSuspects(suspects, filter.lists);
}

const forms: (Form | undefined)[] = [];

/** A spelling that is read as just this word. */
function wordForm(word: number): Form {
  const known = forms[word];
  if (known) return known;
  const form: Form = {
    text: '',
    inside: 0,
    edges: Int32Array.of(0, 1, word, 0),
    filler: false,
    emoji: false,
    unit: false,
    counts: 0,
  };
  forms[word] = form;
  return form;
}
