import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../lib/settings/read-policy';
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

  it('says plainly that some wishes are never granted', () => {
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
      expect(problems({ schoolHelper: { name: 'Ms Okoro', url } })).toEqual(['badValue schoolHelper']);
    expect(problems({ setBy: 'School\u202E' })).toEqual(['badValue setBy']);
    expect(readPolicy({ schoolHelper: { name: 'Ms Okoro' } }).policy.values.schoolHelper?.name).toBe('Ms Okoro');
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
