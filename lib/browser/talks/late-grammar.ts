/**
 * The grammar stage has a script of its own, which the worker reads after the first message with a sign: a worker wakes
 * many times an hour, and seldom for a sign. (Firefox has no such worker, and there it is part of the background's own
 * script.)
 */

/** Only workers have it, and the types here are those of pages. */
declare const importScripts: (path: string) => void;

/** From our own package, the only name that is ever read. */
const readGrammar = () => importScripts('/grammar.js');

const world: { tawnyGrammar?: () => unknown } = globalThis as object;

/** A worker may read later what it has read while it was being installed, and nothing else. Must be called when it starts. */
export function keepGrammar(): void {
  addEventListener('install', readGrammar);
}

/** For the script itself. */
export function giveGrammar(load: () => unknown): void {
  world.tawnyGrammar = load;
}

/** Reads and evaluates the grammar. @throws where the browser does not have the script any more */
export function lateGrammar<Grammar>(): Grammar {
  if (!world.tawnyGrammar) readGrammar();
  return world.tawnyGrammar?.() as Grammar;
}
