import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../lib/settings/read-policy';
import { resolve } from '../../lib/settings/resolve';
import { policies } from './arbitrary';

const problems = (raw: unknown) => readPolicy(raw).findings.map(({ problem, name }) => `${problem} ${name}`.trim());

describe('a managed policy', () => {
  it('is none where there is none', () => {
    expect(readPolicy(undefined)).toEqual({ policy: { values: {}, locked: [] }, findings: [] });
  });

  it('is taken key by key: a bad value takes no good one with it', () => {
    const { policy, findings } = readPolicy({
      sensitivity: 'balanced',
      retentionDays: 400,
      enabled: 'yes',
      country: 'GB',
      setBy: 'Oak Park School',
      locked: ['country', 'sensitivity'],
    });
    expect(policy).toEqual({ values: { country: 'GB', setBy: 'Oak Park School' }, locked: ['country'] });
    expect(findings.map(({ problem, name }) => [problem, name])).toEqual([
      ['badValue', 'sensitivity'],
      ['badValue', 'retentionDays'],
      ['badValue', 'enabled'],
      ['lockWithoutValue', 'locked'],
    ]);
    expect(findings[0]).toMatchObject({ gaps: { value: '"balanced"' }, expects: { kind: 'oneOf' } });
  });

  it('keeps the good items of a list', () => {
    const { policy, findings } = readPolicy({
      sitesOff: ['discord.com', 'https://x.com/a', 7],
      categoriesOff: ['flattery', 'threat'],
    });
    expect(policy.values).toEqual({ sitesOff: ['discord.com'], categoriesOff: ['flattery'] });
    expect(findings.map(({ problem }) => problem)).toEqual(['badItem', 'badItem', 'alwaysOn']);
  });

  it('does not make "only these sites" mean "all sites" where every name is bad', () => {
    expect(readPolicy({ sitesOnly: ['https://x.com/a'] }).policy.values).toEqual({});
  });

  it('guesses what a misspelt key meant', () => {
    expect(readPolicy({ retentiondays: 3 }).findings[0]).toMatchObject({
      problem: 'unknownKey',
      name: 'retentiondays',
      gaps: { meant: 'retentionDays' },
    });
  });

  it('says ruleScore that some wishes are never granted', () => {
    expect(problems({ reportUrl: 'https://a.example', hideIcon: true, alertEmail: 'a@b.example' })).toEqual([
      'neverSuchKey reportUrl',
      'neverSuchKey hideIcon',
      'neverSuchKey alertEmail',
    ]);
  });

  it('does not decide what a family decides', () => {
    expect(problems({ quiet: true, parentsSee: 'count', helper: { name: 'x' } })).toEqual([
      'onlyFamily quiet',
      'onlyFamily parentsSee',
      'onlyFamily helper',
    ]);
  });

  it('locks only with a name', () => {
    const { policy, findings } = readPolicy({ sensitivity: 'high', locked: ['sensitivity'] });
    expect(policy.locked).toEqual([]);
    expect(findings.map(({ problem }) => problem)).toEqual(['lockWithoutName']);
  });

  it('lets nobody write addresses that are no plain https pages, nor signs that turn text around', () => {
    for (const url of ['javascript:alert(1)', 'http://a.example', 'data:text/html,x'])
      expect(problems({ schoolHelper: { name: 'Ms Okoro', url } })).toEqual(['badItem schoolHelper.url']);
    expect(problems({ setBy: 'School\u202E' })).toEqual(['badValue setBy']);
    expect(readPolicy({ schoolHelper: { name: 'Ms Okoro' } }).policy.values.schoolHelper?.name).toBe('Ms Okoro');
  });

  it('keeps whoever is named where the number beside the name is none', () => {
    for (const phone of ['ask at the desk', '---', '1', '1'.repeat(16), 7]) {
      const { policy, findings } = readPolicy({ schoolHelper: { name: 'Ms Okoro', phone } });
      expect(policy.values.schoolHelper).toMatchObject({ name: 'Ms Okoro', phone: '' });
      expect(findings).toMatchObject([{ problem: 'badItem', name: 'schoolHelper.phone', expects: { kind: 'phone' } }]);
    }
    const { policy } = readPolicy({
      extraHelp: [
        { name: 'A', phone: 'none' },
        { name: 'B', phone: '(01) 23' },
      ],
    });
    expect(policy.values.extraHelp?.map(({ name, phone }) => [name, phone])).toEqual([
      ['A', ''],
      ['B', '(01) 23'],
    ]);
  });

  it('takes no country that is none, says which was meant, and lets the next in line decide', () => {
    const { policy, findings } = readPolicy({ country: 'UK', setBy: 'Oak Park School', locked: ['country'] });
    expect(policy).toEqual({ values: { setBy: 'Oak Park School' }, locked: [] });
    expect(findings[0]).toMatchObject({ problem: 'badValue', gaps: { meant: 'GB' }, expects: { kind: 'country' } });
    expect(problems({ country: 'ZZ' })).toEqual(['badValue country']);
    expect(resolve({ country: 'IE' }, policy).country.value).toBe('IE');
  });

  it('shows what works everywhere in a country without helplines here, never those of another one', () => {
    const { policy, findings } = readPolicy({ country: 'HU' });
    expect(policy.values.country).toBe('XX');
    expect(findings).toEqual([{ problem: 'noHelplines', name: 'country', gaps: { value: '"HU"' } }]);
  });

  it('has no say by a country that is left empty, and cannot lock it', () => {
    const { policy } = readPolicy({ country: '', setBy: 'Oak Park School', locked: ['country'] });
    expect(resolve({ country: 'IE' }, policy).country).toEqual({ value: 'IE', setBy: 'parent', locked: false });
    expect(resolve({ country: '' }, { values: { country: 'GB' }, locked: [] }).country.value).toBe('GB');
  });

  it('takes every good policy whole', () => {
    fc.assert(
      fc.property(policies, ({ values, locked }) => {
        const { quiet: _1, parentsSee: _2, helper: _3, categoriesOff: _4, ...rest } = values;
        const held = locked.filter((name) => name in rest);
        const raw = { ...rest, setBy: 'Oak Park School', ...(held.length > 0 && { locked: held }) };
        expect(readPolicy(raw)).toEqual({
          policy: { values: { ...rest, setBy: 'Oak Park School' }, locked: held },
          findings: [],
        });
      }),
    );
  });
});
