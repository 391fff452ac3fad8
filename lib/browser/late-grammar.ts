/**
 * The tagger of the grammar stage has a script of its own, which the worker reads after the first message with a sign: a
 * worker wakes many times an hour, and seldom for a sign. (Firefox has no such worker, and there it is part of the
 * background's own script.)
 */

/** Only workers have it, and the types here are those of pages. */
declare const importScripts: (path: string) => void;

/** From our own package, the only name that is ever read. */
const readTagger = () => importScripts('/tagger.js');

const world: { tawnyTagger?: () => unknown } = globalThis as object;

/** A worker may read later what it has read while it was being installed, and nothing else. Must be called when it starts. */
export function keepTagger(): void {
  addEventListener('install', readTagger);
}

/** For the script itself. */
export function giveTagger(load: () => unknown): void {
  world.tawnyTagger = load;
}

/** Reads and evaluates the tagger. @throws where the browser does not have the script any more */
export function lateTagger<Tagger>(): Tagger {
  if (!world.tawnyTagger) readTagger();
  return world.tawnyTagger?.() as Tagger;
}
