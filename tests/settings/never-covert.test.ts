import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../lib/settings/list';
import { managedSchema } from '../../lib/settings/managed-schema';
import { readPolicy } from '../../lib/settings/read-policy';
import { resolve } from '../../lib/settings/resolve';

/** Every key that exists, by policy or on the device. A new one must be added here by hand, with the questions below. */
const KEYS = [
  'enabled',
  'ageBand',
  'sensitivity',
  'categoriesOff',
  'sitesOnly',
  'sitesOff',
  'pauseBeforeSend',
  'quiet',
  'country',
  'retentionDays',
  'parentsSee',
  'helper',
  'schoolHelper',
  'extraHelp',
  'extraWords',
  'checkAChat',
  'setBy',
  'noticeText',
  'showWelcome',
];
const COVERT =
  /report|webhook|e-?mail|mailto|silent|stealth|covert|hide|hidden|invisible|icon|badge|upload|endpoint|server|token|secret|log$|logs|monitor|transcript|history/i;

describe('no setting can make Tawny work in secret', () => {
  it('there are these keys and no others: does a new one hide the tool, send anything, or report to anybody?', () => {
    expect(Object.keys(SETTINGS)).toEqual(KEYS);
    expect(Object.keys(managedSchema().properties).filter((key) => !KEYS.includes(key))).toEqual([
      'policyVersion',
      'locked',
    ]);
  });

  it('none sounds like it, and the test would hear it', () => {
    for (const key of [...KEYS, 'policyVersion', 'locked']) expect(key).not.toMatch(COVERT);
    for (const key of ['reportAddress', 'hideIcon', 'silentMode', 'webhookUrl', 'uploadTo'])
      expect(key).toMatch(COVERT);
  });

  it('addresses exist only on people to turn to, and only as pages that a child opens', () => {
    const withUrl = Object.entries(managedSchema().properties).filter(([, one]) =>
      JSON.stringify(one).includes('"url"'),
    );
    expect(withUrl.map(([name]) => name)).toEqual(['schoolHelper', 'extraHelp']);
    const { policy } = readPolicy({ schoolHelper: { name: 'A', url: 'mailto:a@b.example' } });
    expect(policy.values.schoolHelper).toMatchObject({ name: 'A', url: '' });
  });

  it('cards cannot be forbidden from afar, nor what a parent may see be widened', () => {
    const { policy } = readPolicy({ quiet: true, parentsSee: 'count', setBy: 'S', locked: ['quiet', 'parentsSee'] });
    const { quiet, parentsSee } = resolve({}, policy);
    expect([quiet.value, quiet.locked, parentsSee.value]).toEqual([false, false, 'nothing']);
  });
});
