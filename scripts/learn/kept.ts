import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Trees } from '../../lib/conversation/trees';
import type { ToneWeights } from '../../lib/tone/tone';
import type { Outcome } from '../evaluate/outcome';
import { packed, unpacked } from './packed-rows';
import type { Row } from './pictures';

/** What was learned with one eighth of the writers left out, and what that eighth looks like: kept while the other parts are at work. */
export type Kept = { tone: ToneWeights; pictures: Row[]; trees: Trees; tried: { lines: string[]; mixed: Outcome[] } };
export type Part = keyof Kept;

const FOLDER = '.cache/learn-parts';

export function keep<Name extends Part>(name: Name, eighth: number, value: Kept[Name]): void {
  mkdirSync(FOLDER, { recursive: true });
  const data = name === 'pictures' ? packed(value as Row[]) : JSON.stringify(value);
  writeFileSync(pathOf(name, eighth), data);
}

export function kept<Name extends Part>(name: Name, eighth: number): Kept[Name] {
  const data = readFileSync(pathOf(name, eighth));
  return (name === 'pictures' ? unpacked(data) : JSON.parse(data.toString())) as Kept[Name];
}

function pathOf(name: Part, eighth: number): string {
  return `${FOLDER}/${name}-${eighth}`;
}
