import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { Trees } from '../../lib/conversation/classifier/trees';
import type { ToneWeights } from '../../lib/tone/tone';
import type { Outcome } from '../evaluate/outcome';
import type { Row } from './feature-rows';

/** What was learned with one eighth of the writers left out, and what that eighth looks like: kept while the other parts are at work. */
export type Kept = { tone: ToneWeights; features: Row[]; trees: Trees; tried: { lines: string[]; mixed: Outcome[] } };
export type Part = keyof Kept;

const FOLDER = '.cache/learn-parts';

export function keep<Name extends Part>(name: Name, eighth: number, value: Kept[Name]): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(pathOf(name, eighth), serialize(value));
}

export function kept<Name extends Part>(name: Name, eighth: number): Kept[Name] {
  return deserialize(readFileSync(pathOf(name, eighth)));
}

function pathOf(name: Part, eighth: number): string {
  return `${FOLDER}/${name}-${eighth}`;
}
