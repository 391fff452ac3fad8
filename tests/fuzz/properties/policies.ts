import fc from 'fast-check';
import { expect } from 'vitest';
import { lintPolicy } from '../../../lib/settings/lint';
import { readPolicy } from '../../../lib/settings/read-policy';
import { resolve } from '../../../lib/settings/resolve';
import { SETTING_NAMES } from '../../../lib/settings/settings';
import { readSettingsFile } from '../../../lib/settings/settings-file';
import { policies } from '../../settings/arbitrary';
import type { Property } from '../property';

const keys = fc.constantFrom(...SETTING_NAMES, 'locked', 'policyVersion', '__proto__', 'constructor', 'hideIcon');
const raw = fc.oneof(
  fc.anything(),
  fc.dictionary(keys, fc.oneof(fc.anything(), fc.constantFrom('on', 'off', 3, true, [], {}))),
  policies.map(({ values, locked }) => ({ ...values, locked })),
);
const ids = { chromium: 'a', firefox: 'b' };

export default {
  says: 'any policy, pasted text or settings file gives whole settings and findings that can be read',
  runs: 300,
  property: fc.property(raw, fc.string({ unit: 'binary', maxLength: 60 }), (value, text) => {
    const { policy, findings } = readPolicy(value);
    const settled = resolve({}, policy);
    expect(Object.keys(settled)).toEqual(SETTING_NAMES);
    for (const { name } of findings) expect(typeof name).toBe('string');
    if (!policy.values.setBy) expect(policy.locked).toEqual([]);
    const written = asJson(value);
    for (const pasted of [text, written, `{"policies":{"3rdparty":{"Extensions":{"b":${written}}}}}`]) {
      expect(Array.isArray(lintPolicy(pasted, ids).findings)).toBe(true);
    }
    for (const file of [text, `{"file":"tawny-settings","version":1,"settings":${written}}`]) {
      expect(Object.keys(resolve(readSettingsFile(file).values, policy))).toEqual(SETTING_NAMES);
    }
  }),
} satisfies Property;

/** What cannot be written as JSON stands for itself as a word. */
function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null';
  } catch {
    return '"unwritable"';
  }
}
