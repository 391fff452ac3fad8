import { describe, expect, it } from 'vitest';
import { resolve, valuesOf } from '../../lib/settings/resolve';
import { DEFAULTS } from '../../lib/settings/settings';

const noPolicy = { values: {}, locked: [] };

describe('which setting is in force', () => {
  it('is the default where nobody chose', () => {
    expect(valuesOf(resolve({}, noPolicy))).toEqual(DEFAULTS);
    expect(resolve({}, noPolicy).sensitivity).toEqual({ value: 'medium', setBy: 'default', locked: false });
  });

  it('is what the family chose, and says so', () => {
    expect(resolve({ sensitivity: 'high' }, noPolicy).sensitivity).toEqual({ value: 'high', setBy: 'parent', locked: false });
  });

  it('lets the family change a policy value that is not locked', () => {
    const policy = { values: { sensitivity: 'low' as const }, locked: [] };
    expect(resolve({}, policy).sensitivity).toEqual({ value: 'low', setBy: 'policy', locked: false });
    expect(resolve({ sensitivity: 'high' }, policy).sensitivity.setBy).toBe('parent');
  });

  it('keeps a locked policy value whatever the family chose', () => {
    const policy = { values: { sensitivity: 'low' as const }, locked: ['sensitivity' as const] };
    expect(resolve({ sensitivity: 'high' }, policy).sensitivity).toEqual({ value: 'low', setBy: 'policy', locked: true });
  });

  it('does not lock a name that the policy gives no value for', () => {
    expect(resolve({ country: 'GB' }, { values: {}, locked: ['country'] }).country.locked).toBe(false);
  });

  it('never silences the signs that cost the most', () => {
    const off = resolve({ categoriesOff: ['flattery', 'threat', 'image-request'] }, noPolicy).categoriesOff.value;
    expect(off).toEqual(['flattery']);
  });
});
