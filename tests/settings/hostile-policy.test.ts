import { describe, expect, it } from 'vitest';
import { lintPolicy } from '../../lib/settings/lint';
import { readPolicy } from '../../lib/settings/read-policy';
import { resolve, valuesOf } from '../../lib/settings/resolve';
import { DEFAULTS } from '../../lib/settings/settings';
import { sentenceFor } from '../../lib/ui/options/findings';

const sentences = (raw: unknown) => readPolicy(raw).findings.map(sentenceFor);
const MANY = Array.from({ length: 10_000 }, (_, i) => `host-${i}.example`);

/** Policies as somebody would write them who wants Tawny to be quiet, to tell on a child, or to run something. */
const HOSTILE: [what: string, raw: unknown][] = [
  ['wrong types', { enabled: 0, ageBand: ['8-11'], sitesOff: 'discord.com', retentionDays: '0', extraWords: {} }],
  ['a site that would be every site', { sitesOff: ['*', '*.*', '<all_urls>', 'com', '.', '', '*://*/*'] }],
  ['ten thousand sites', { sitesOff: MANY }],
  ['ten thousand bad sites', { sitesOff: MANY.map((host) => `https://${host}/`) }],
  ['ten thousand unknown keys', Object.fromEntries(MANY.map((host) => [host, true]))],
  ['endless texts', { setBy: 'x'.repeat(5_000_000), noticeText: 'y'.repeat(5_000_000), ['k'.repeat(1_000_000)]: 1 }],
  ['keys of prototypes', JSON.parse('{"__proto__":{"enabled":false},"constructor":{"enabled":false},"toString":1}')],
  [
    'wishes to hide and to tell',
    { stealthMode: true, reportUrl: 'https://a.example', alertWebhook: 'x', hidden: true },
  ],
  ['no object', 'enabled=false'],
  ['a list', [{ enabled: false }]],
];

describe('a policy that means harm', () => {
  it.each(HOSTILE)('%s: nothing of it counts, and few sentences say why', (_, raw) => {
    const { policy } = readPolicy(raw);
    expect(valuesOf(resolve({}, policy))).toEqual(DEFAULTS);
    const said = sentences(raw);
    expect(said.length).toBeGreaterThan(0);
    expect(said.length).toBeLessThan(60);
    for (const sentence of said) expect(sentence.length, sentence.slice(0, 200)).toBeLessThan(600);
    const pasted = JSON.stringify(raw);
    if (pasted.length < 150_000)
      expect(lintPolicy(pasted, { chromium: 'a', firefox: 'b' }).findings.length).toBeGreaterThan(0);
  });

  it('loses the bad parts of somebody to turn to, and keeps who it is', () => {
    const raw = JSON.parse(
      '{"schoolHelper":{"name":"Ms Okoro","role":"x\\u202e","url":"javascript:alert(1)","phone":"data:text/html,1","__proto__":{"a":1},"report":true}}',
    );
    const { policy, findings } = readPolicy(raw);
    expect(policy.values.schoolHelper).toEqual({ name: 'Ms Okoro', role: '', where: '', phone: '', url: '' });
    expect(findings.map(({ name }) => name)).toEqual([
      'schoolHelper.role',
      'schoolHelper.url',
      'schoolHelper.phone',
      'schoolHelper.__proto__',
      'schoolHelper.report',
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT://a.example/%0aalert(1)',
    'data:text/html,x',
    'http://a.example',
    'blob:x',
    ' https://a.example',
  ])('opens no %s', (url) => {
    const { policy } = readPolicy({ extraHelp: [{ name: 'A', url }] });
    expect(policy.values.extraHelp).toEqual([{ name: 'A', role: '', where: '', phone: '', url: '' }]);
  });

  it('cannot turn our own sentences around', () => {
    const [said = ''] = sentences({ ageBand: 'young\u202e\u2066\u200b', 'x\u202ey': 1 });
    expect(said).toContain('\\u{202e}');
    for (const sentence of sentences({ ageBand: 'young\u202e\u2066\u200b', 'x\u202ey\u0007': 1 }))
      expect(sentence).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
