import fc from 'fast-check';
import { CATEGORIES } from '../../lib/engine/rule';
import type { SETTINGS } from '../../lib/settings/list';
import type { Layer } from '../../lib/settings/resolve';
import { SETTING_NAMES } from '../../lib/settings/settings';

const hosts = fc.uniqueArray(fc.constantFrom('discord.com', 'chat.example', 'web.whatsapp.com'));
const contact = fc.record({
  name: fc.constantFrom('', 'Ms Okoro'),
  role: fc.constantFrom('', 'Teacher'),
  where: fc.constantFrom('', 'Room 4'),
  phone: fc.constantFrom('', '01 234'),
  url: fc.constantFrom('', 'https://school.example/help'),
});

const every: Record<keyof typeof SETTINGS, fc.Arbitrary<unknown>> = {
  enabled: fc.boolean(),
  ageBand: fc.constantFrom('8-11', '12-16'),
  sensitivity: fc.constantFrom('low', 'medium', 'high'),
  categoriesOff: fc.uniqueArray(fc.constantFrom(...CATEGORIES)),
  sitesOnly: hosts,
  sitesOff: hosts,
  pauseBeforeSend: fc.constantFrom('off', 'strong-only', 'on'),
  quiet: fc.boolean(),
  country: fc.constantFrom('', 'GB', 'US'),
  retentionDays: fc.integer({ min: 0, max: 90 }),
  parentsSee: fc.constantFrom('nothing', 'count', 'suggest'),
  helper: contact,
  schoolHelper: contact,
  extraHelp: fc.array(contact, { maxLength: 3 }),
  extraWords: fc.uniqueArray(fc.constantFrom('app: Blorp', 'school: Oak Park', 'place: the old mill')),
  checkAChat: fc.boolean(),
  setBy: fc.constantFrom('', 'Oak Park School'),
  noticeText: fc.constantFrom('', 'Ask in the library.'),
  showWelcome: fc.boolean(),
};

/** Some settings, each with a good value. */
export const layers = fc.record(every, { requiredKeys: [] }) as fc.Arbitrary<Layer>;
export const names = fc.uniqueArray(fc.constantFrom(...SETTING_NAMES));
export const policies = fc.record({ values: layers, locked: names });
