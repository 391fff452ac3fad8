import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats } from '../../lib/exports/all';
import { readExport } from '../../lib/exports/read-export';
import type { Said } from '../../lib/exports/said';
import { sourceOf } from './source';

const NOW = Date.UTC(2026, 0, 1);
const fixtures = globSync('lib/exports/*/*.fixture.*').sort();

/** A time as it would be written down by somebody at the place where the test runs. */
function written(at: number): string | null {
  if (Number.isNaN(at)) return null;
  const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 19);
}

function shown({ at, ...rest }: Said, isWall: boolean) {
  const time = isWall ? written(at) : Number.isNaN(at) ? null : new Date(at).toISOString();
  return { ...rest, at: time };
}

/** Formats that write the clock on the wall; the others write a time that is the same everywhere. */
const WALL = /whatsapp|discord-html|discord-pasted|discord-package|message-csv/;

describe.each(fixtures)('%s', (path) => {
  it('is read as its expected file says', () => {
    const expectedPath = path.replace(/\.fixture\.\w+$/, '.expected.json');
    const reading = readExport(sourceOf(readFileSync(path), basename(path).replace('.fixture', '')), NOW);
    if ('refusal' in reading) throw new Error(`${path} was refused: ${reading.refusal}`);
    const found = {
      doubts: reading.doubts,
      rooms: reading.rooms.map(({ said, ...room }) => ({
        ...room,
        said: said.map((one) => shown(one, WALL.test(path))),
      })),
    };
    expect(JSON.parse(JSON.stringify(found))).toEqual(JSON.parse(readFileSync(expectedPath, 'utf8')));
  });
});

it('every format has a made-up file of its own', () => {
  const folders = globSync('lib/exports/*/').map((folder) => basename(folder));
  expect(formats).toHaveLength(folders.length);
  for (const folder of folders)
    expect(
      fixtures.some((path) => path.includes(`/${folder}/`)),
      folder,
    ).toBe(true);
  for (const path of fixtures) expect(existsSync(path.replace(/\.fixture\.\w+$/, '.expected.json')), path).toBe(true);
});
