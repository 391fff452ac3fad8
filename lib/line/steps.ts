import { readNumbers, writeNumbers } from '../engine/pack/columns';

/** Numbers as whole steps up and down from 0, as text: a small step is one character, and short where packed for a shop. */
export function writeSteps(steps: Iterable<number>): string {
  return writeNumbers(Array.from(steps, (step) => (step < 0 ? -step * 2 - 1 : step * 2)));
}

/** The steps of a text that `writeSteps` made. */
export function readSteps(text: string): Int8Array {
  return Int8Array.from(readNumbers(text), (number) => (number % 2 === 1 ? -(number + 1) / 2 : number / 2));
}
