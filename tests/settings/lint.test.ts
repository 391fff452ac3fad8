import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintPolicy } from '../../lib/settings/lint';

const IDS = { chromium: 'bhdpbnhainhblpnnapkgolgfbadohfld', firefox: 'tawny@tawny.example' };
const lint = (policy: unknown) => lintPolicy(JSON.stringify(policy), IDS);

describe('the policy linter', () => {
  it('knows each form by sight', () => {
    expect(lint({ sensitivity: 'high' }).form).toBe('plain');
    expect(lint({ sensitivity: { Value: 'high' } }).form).toBe('google-admin');
    expect(lint({ '3rdparty': { extensions: { [IDS.chromium]: { sensitivity: 'high' } } } }).form).toBe('linux');
    expect(lint({ policies: { '3rdparty': { Extensions: { [IDS.firefox]: { sensitivity: 'high' } } } } }).form).toBe(
      'firefox',
    );
    for (const policy of [{ sensitivity: 'high' }, { sensitivity: { Value: 'high' } }])
      expect(lint(policy).policy.values).toEqual({ sensitivity: 'high' });
  });

  it('finds the id of another extension', () => {
    const { findings } = lint({ '3rdparty': { extensions: { abc: { sensitivity: 'high' } } } });
    expect(findings).toEqual([{ problem: 'otherExtension', name: '', gaps: { id: IDS.chromium, found: '"abc"' } }]);
  });

  it('finds Google’s wrapping where only Google takes it', () => {
    const { findings } = lint({ '3rdparty': { extensions: { [IDS.chromium]: { sensitivity: { Value: 'high' } } } } });
    expect(findings.map(({ problem }) => problem)).toEqual(['wrapped']);
  });

  it('says where JSON is broken', () => {
    const [finding] = lintPolicy('{"sensitivity": "high",}', IDS).findings;
    expect(finding?.problem).toBe('notJson');
    expect(String(finding?.gaps.why)).not.toBe('');
  });

  it('survives any text and any JSON', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void lintPolicy(text, IDS)));
  });
});
