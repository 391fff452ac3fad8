import { keep, type Memory, type Voice } from './memory';
import { readSource } from './read-source';
import type { Place, Site } from './site';

const RUNS_KEPT = 2000;
/** How far up a list we look for the row that opened a run. */
const ROWS_UP = 60;

/** The author that a row names, or whose run it belongs to. `author` is '' where the page does not say. */
export function rowAuthor(site: Site, place: Place, row: Element, id: string, memory: Memory): Voice & { run: string } {
  const named = readSource(site.message.author, place, row, id);
  const run = site.message.run ? readSource(site.message.run, place, row, id) : '';
  if (named) return { author: named, speaker: 'unknown', run };
  const voice = run ? memory.runs.get(run) : voiceAbove(site, row, memory);
  return voice ? { ...voice, run } : { author: '', speaker: 'unknown', run };
}

/** Who spoke the row directly above, where this row goes on from it. */
function voiceAbove(site: Site, row: Element, memory: Memory): Voice | undefined {
  const above = row.previousElementSibling;
  const facts = above && site.message.follows && row.matches(site.message.follows) && memory.rows.get(above);
  return facts ? { author: facts.author, speaker: facts.speaker } : undefined;
}

/** Remembers who opened a run, for the rows that will follow without a name. */
export function keepRun(run: string, voice: Voice, memory: Memory): void {
  if (run && voice.author) keep(memory.runs, run, voice, RUNS_KEPT);
}

/**
 * The author of a nameless row by someone else, where runs have no name of their own: the last other author above it.
 * The child's own rows are passed over; a date line or a notice ends the search.
 */
export function authorAbove(row: Element, memory: Memory): string {
  let above = row.previousElementSibling;
  for (let steps = 0; above && steps < ROWS_UP; steps++) {
    const facts = memory.rows.get(above);
    if (!facts) return '';
    if (facts.speaker !== 'self' && facts.author) return facts.author;
    above = above.previousElementSibling;
  }
  return '';
}
