import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect } from 'vitest';
import { LONGEST_MESSAGE } from '../../../lib/exports/limits';
import { readExport } from '../../../lib/exports/read-export';
import { sourceOf } from '../../exports/source';
import { damaged, faults } from '../damage';
import type { Property } from '../property';

/** At least one of each format, see `tests/exports/formats.test.ts`. */
const samples = globSync('lib/exports/*/*.fixture.*')
  .sort()
  .map((path) => ({ name: basename(path).replace('.fixture', ''), bytes: new Uint8Array(readFileSync(path)) }));
const NOW = Date.UTC(2026, 0, 1);

export default {
  says: 'a damaged export of any format is read as far as it goes, or refused; how it comes in pieces changes nothing',
  runs: 400,
  property: fc.property(
    fc.constantFrom(...samples),
    faults,
    fc.boolean(),
    fc.integer({ min: 1, max: 5000 }),
    ({ name, bytes }, list, packed, piece) => {
      const file = packed ? damaged(zipSync({ [name]: bytes }), list) : damaged(bytes, list);
      const called = packed ? `${name}.zip` : name;
      const reading = readExport(sourceOf(file, called, piece), NOW);
      if ('rooms' in reading) {
        expect(reading.rooms.length).toBeGreaterThan(0);
        for (const { said } of reading.rooms.flatMap(({ said }) => said).map((said) => ({ said }))) {
          expect(said.text.length).toBeLessThanOrEqual(LONGEST_MESSAGE);
          expect(Number.isNaN(said.at) || Number.isFinite(said.at)).toBe(true);
        }
      } else expect(reading.refusal).toBeTypeOf('string');
      if (!packed) expect(readExport(sourceOf(file, called, 1 << 20), NOW)).toEqual(reading);
    },
  ),
} satisfies Property;
