import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeSetBy, NO_POLICY, resolve, valuesOf } from '../../lib/settings/resolve';
import { ALWAYS_ON, DEFAULTS, SETTING_NAMES } from '../../lib/settings/settings';
import { layers, names, policies } from './arbitrary';

const SCHOOL = { setBy: 'Oak Park School' };

describe('which setting is in force', () => {
  it('is the default where nobody chose', () => {
    expect(valuesOf(resolve({}, NO_POLICY))).toEqual(DEFAULTS);
    expect(resolve({}, NO_POLICY).sensitivity).toEqual({ value: 'medium', setBy: 'default', locked: false });
  });

  it('is what the family chose, and says who of them', () => {
    const family = { sensitivity: 'high' as const, quiet: true };
    const settled = resolve(family, NO_POLICY, ['quiet']);
    expect(settled.sensitivity).toEqual({ value: 'high', setBy: 'parent', locked: false });
    expect(settled.quiet).toEqual({ value: true, setBy: 'child', locked: false });
  });

  it('lets the family change a policy value that is not locked', () => {
    const policy = { values: { sensitivity: 'low' as const, ...SCHOOL }, locked: [] };
    expect(resolve({}, policy).sensitivity).toEqual({ value: 'low', setBy: 'policy', locked: false });
    expect(resolve({ sensitivity: 'high' }, policy).sensitivity.setBy).toBe('parent');
  });

  it('keeps a locked policy value whatever the family chose', () => {
    const policy = { values: { sensitivity: 'low' as const, ...SCHOOL }, locked: ['sensitivity' as const] };
    expect(resolve({ sensitivity: 'high' }, policy).sensitivity).toEqual({
      value: 'low',
      setBy: 'policy',
      locked: true,
    });
  });

  it('locks nothing for somebody who does not say who they are', () => {
    const policy = { values: { sensitivity: 'low' as const }, locked: ['sensitivity' as const] };
    expect(resolve({ sensitivity: 'high' }, policy).sensitivity).toEqual({
      value: 'high',
      setBy: 'parent',
      locked: false,
    });
  });

  it('does not lock a name that the policy gives no value for', () => {
    expect(resolve({ country: 'GB' }, { values: SCHOOL, locked: ['country'] }).country.locked).toBe(false);
  });
});

describe('whatever anybody sets', () => {
  it('every setting has a value and somebody who set it', () => {
    fc.assert(
      fc.property(layers, policies, names, (family, policy, byChild) => {
        const settled = resolve(family, policy, byChild);
        expect(Object.keys(settled)).toEqual(SETTING_NAMES);
        for (const { value, setBy } of Object.values(settled)) {
          expect(value).toBeDefined();
          expect(['default', 'child', 'parent', 'policy']).toContain(setBy);
        }
      }),
    );
  });

  it('nobody can silence the signs that cost the most', () => {
    fc.assert(
      fc.property(layers, policies, (family, policy) => {
        const off = resolve(family, policy).categoriesOff.value;
        expect(off.filter((category) => ALWAYS_ON.includes(category))).toEqual([]);
      }),
    );
  });

  it('a locked value is the policy’s, and always comes with a name', () => {
    fc.assert(
      fc.property(layers, policies, (family, policy) => {
        const settled = resolve(family, policy);
        for (const name of SETTING_NAMES.filter((one) => settled[one].locked)) {
          expect(settled[name].setBy).toBe('policy');
          expect(settled.setBy.value).not.toBe('');
          expect(settled[name]).toEqual(resolve({}, policy)[name]);
        }
      }),
    );
  });

  it('a school decides nothing that is the family’s, and a family nothing that is the school’s', () => {
    fc.assert(
      fc.property(layers, policies, (family, policy) => {
        const settled = resolve(family, policy);
        for (const name of SETTING_NAMES) {
          if (!mayBeSetBy('policy', name)) expect(settled[name].setBy).not.toBe('policy');
          if (!mayBeSetBy('family', name)) expect(['default', 'policy']).toContain(settled[name].setBy);
        }
      }),
    );
  });

  it('taking a choice back gives what was there before it', () => {
    fc.assert(
      fc.property(layers, policies, fc.constantFrom(...SETTING_NAMES), (family, policy, name) => {
        const { [name]: _back, ...others } = family;
        const without = resolve(others, policy)[name];
        expect(['default', 'policy']).toContain(without.setBy);
      }),
    );
  });
});
