import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyDocument } from '../../lib/settings/as-policy/document';
import { forFirefox } from '../../lib/settings/as-policy/firefox';
import { forGoogleAdmin } from '../../lib/settings/as-policy/google-admin';
import { forLinux } from '../../lib/settings/as-policy/linux';
import { forMacos } from '../../lib/settings/as-policy/macos';
import { forWindows } from '../../lib/settings/as-policy/windows';
import { lintPolicy } from '../../lib/settings/lint';
import { readPolicy } from '../../lib/settings/read-policy';
import { layers, names } from './arbitrary';

const IDS = { chromium: 'bhdpbnhainhblpnnapkgolgfbadohfld', firefox: 'tawny@tawny.example' };
const UUIDS = ['7e0f6f3c-4a57-4b8e-9d55-0c8ad27a4a01', '7e0f6f3c-4a57-4b8e-9d55-0c8ad27a4a02'] as const;

describe('settings as a policy', () => {
  it('hold only what a policy may hold, and our own linter finds nothing', () => {
    fc.assert(
      fc.property(layers, names, ({ categoriesOff: _silenced, ...values }, locked) => {
        const policy = policyDocument(values, 'Oak Park School', locked);
        for (const { text } of [
          forGoogleAdmin(policy),
          forLinux(policy, IDS.chromium),
          forFirefox(policy, IDS.firefox),
        ]) {
          const lint = lintPolicy(text, IDS);
          expect(lint.findings).toEqual([]);
          expect(lint.policy).toEqual(readPolicy(policy).policy);
        }
        expect(policy).not.toHaveProperty('quiet');
        expect(policy).not.toHaveProperty('helper');
      }),
    );
  });

  it('lock nothing without a name', () => {
    expect(policyDocument({ ageBand: '8-11' }, '', ['ageBand'])).toEqual({ policyVersion: 1, ageBand: '8-11' });
  });

  it('write the registry as the registry is written', () => {
    const { text } = forWindows(
      { enabled: true, retentionDays: 30, setBy: 'A "B" \\ C', locked: ['enabled'] },
      IDS.chromium,
      'chrome',
    );
    expect(text).toContain('"enabled"=dword:00000001\r\n"retentionDays"=dword:0000001e\r\n"setBy"="A \\"B\\" \\\\ C"');
    expect(text).toContain(`${IDS.chromium}\\policy\\locked]\r\n"1"="enabled"`);
  });

  it('escape what a property list would read as markup', () => {
    const { text } = forMacos({ setBy: 'A & <B>' }, IDS.chromium, 'edge', UUIDS);
    expect(text).toContain('<string>A &amp; &lt;B&gt;</string>');
    const plist = new DOMParser().parseFromString(text.replace(/<!DOCTYPE[^>]*>/, ''), 'text/xml');
    expect(plist.querySelectorAll('plist > dict > key').length).toBe(7);
  });
});
