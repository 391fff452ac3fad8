import fc from 'fast-check';
import { expect } from 'vitest';
import { readExport } from '../../../lib/exports/read-export';
import { sourceOf } from '../../exports/source';
import type { Property } from '../property';

const NOW = Date.UTC(2026, 0, 1);
const ZIP = [0x50, 0x4b, 3, 4];

export default {
  says: 'any bytes are read or refused, and a zip with any fault is refused',
  runs: 200,
  property: fc.property(fc.uint8Array({ maxLength: 3000 }), fc.boolean(), (bytes, pasted) => {
    const reading = readExport({ ...sourceOf(bytes, 'chat.zip', 97), pasted }, NOW);
    expect('refusal' in reading || reading.rooms.length > 0).toBe(true);
    const zip = Uint8Array.from([...ZIP, ...bytes.slice(0, 300)]);
    expect(readExport(sourceOf(zip, 'a.zip', 31), NOW)).toHaveProperty('refusal');
  }),
} satisfies Property;
