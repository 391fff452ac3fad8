import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { managedSchema } from '../../lib/settings/managed-schema';

/** Keywords that Chrome's reader of policy schemas knows, by type (components/policy/core/common/schema.cc). */
const KNOWN = [
  'title',
  'description',
  'type',
  'properties',
  'items',
  'enum',
  'minimum',
  'maximum',
  'pattern',
  'sensitiveValue',
];
const TYPES = ['object', 'array', 'string', 'integer', 'number', 'boolean'];

/** What Chrome would refuse; it then refuses to load the whole extension. */
function faults(node: unknown, path: string): string[] {
  if (typeof node !== 'object' || node === null) return [`${path} is no schema`];
  const schema = node as Record<string, unknown>;
  const found = Object.keys(schema).flatMap((key) => (KNOWN.includes(key) ? [] : [`${path} has "${key}"`]));
  if (!TYPES.includes(schema.type as string)) found.push(`${path} needs exactly one type`);
  if (schema.type === 'array') found.push(...faults(schema.items, `${path}.items`));
  if (schema.type === 'object')
    for (const [name, one] of Object.entries((schema.properties ?? {}) as object))
      found.push(...faults(one, `${path}.${name}`));
  return found;
}

describe('the policy schema', () => {
  it('keeps to what Chrome can read', () => {
    const shipped: unknown = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
    expect(faults(shipped, 'schema')).toEqual([]);
    expect(Object.keys(shipped as object).sort()).toEqual(['properties', 'type']);
  });

  it('would be caught with a fault', () => {
    expect(faults({ type: 'object', properties: { a: { type: 'string', anyOf: [] }, b: {} } }, 's')).toEqual([
      's.a has "anyOf"',
      's.b needs exactly one type',
    ]);
  });

  it('tells an administrator what every key is for', () => {
    for (const [name, { title, description }] of Object.entries(managedSchema().properties)) {
      expect(title.length, name).toBeGreaterThan(5);
      expect(description.length, name).toBeGreaterThan(15);
    }
    const { schoolHelper, extraHelp } = managedSchema().properties;
    for (const parts of [schoolHelper, extraHelp?.type === 'array' ? extraHelp.items : undefined])
      for (const part of Object.values(parts?.type === 'object' ? parts.properties : {}))
        expect(part.title?.length).toBeGreaterThan(3);
  });
});
