import { policyDocument } from '../../lib/settings/as-policy/document';
import { forFirefox } from '../../lib/settings/as-policy/firefox';
import { forGoogleAdmin } from '../../lib/settings/as-policy/google-admin';
import { forLinux } from '../../lib/settings/as-policy/linux';
import { forMacos } from '../../lib/settings/as-policy/macos';
import { forWindows } from '../../lib/settings/as-policy/windows';

const IDS = { chromium: 'bhdpbnhainhblpnnapkgolgfbadohfld', firefox: 'tawny@tawny.example' };
/** A profile of one's own needs fresh ones; the options page makes them. */
const UUIDS = ['7e0f6f3c-4a57-4b8e-9d55-0c8ad27a4a01', '7e0f6f3c-4a57-4b8e-9d55-0c8ad27a4a02'] as const;

/** What a school might set, with every key that there is. */
export const SAMPLE = policyDocument(
  {
    enabled: true,
    ageBand: '12-16',
    sensitivity: 'medium',
    categoriesOff: ['flattery'],
    sitesOnly: [],
    sitesOff: ['teams.microsoft.com'],
    pauseBeforeSend: 'on',
    country: 'GB',
    retentionDays: 0,
    schoolHelper: {
      name: 'Ms Okoro',
      role: 'Safeguarding lead',
      where: 'Room 12',
      phone: '',
      url: 'https://oakpark.example/help',
    },
    extraHelp: [{ name: 'School nurse', role: '', where: 'Room 3, Tuesdays', phone: '', url: '' }],
    extraWords: ['app: Blorp', 'school: Oak Park', 'place: the old mill'],
    checkAChat: true,
    noticeText: 'Set up for every pupil. Questions? Ask in the library.',
    showWelcome: false,
  },
  'Oak Park School',
  ['ageBand', 'retentionDays'],
);

/** The sample in the form of every product that takes a policy, by the names of the files. */
export function samples(): Record<string, string> {
  return {
    'google-admin.json': forGoogleAdmin(SAMPLE).text,
    'linux.json': forLinux(SAMPLE, IDS.chromium).text,
    'windows-chrome.reg': forWindows(SAMPLE, IDS.chromium, 'chrome').text,
    'windows-edge.reg': forWindows(SAMPLE, IDS.chromium, 'edge').text,
    'macos-chrome.mobileconfig': forMacos(SAMPLE, IDS.chromium, 'chrome', UUIDS).text,
    'macos-edge.mobileconfig': forMacos(SAMPLE, IDS.chromium, 'edge', UUIDS).text,
    'firefox-policies.json': forFirefox(SAMPLE, IDS.firefox).text,
  };
}
