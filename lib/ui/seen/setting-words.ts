import { SETTINGS } from '../../settings/list';
import type { SettingName } from '../../settings/settings';
import { wordId } from '../advice';
import { countryName } from '../country-name';
import { listed } from '../list-words';
import type { Topic } from '../views';
import { say } from '../words';

/** Settings that have a title in the child's words. Another one is shown by its own title, never left out. */
const TITLED = [
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
] as const satisfies readonly SettingName[];

export function titleOf(name: SettingName): string {
  const titled = TITLED.find((one) => one === name);
  return titled ? say(`seen.setting.${titled}`) : (SETTINGS[name]?.title ?? name);
}

/** A value in plain words. */
export function wordFor(name: SettingName, value: unknown): string {
  if (typeof value === 'boolean') return say(value ? 'seen.value.on' : 'seen.value.off');
  if (name === 'sensitivity') return say(`seen.value.sensitivity.${value as 'low' | 'medium' | 'high'}`);
  if (name === 'pauseBeforeSend') return say(`seen.value.pause.${wordId(value as 'off' | 'strong-only' | 'on')}`);
  if (name === 'parentsSee')
    return say(`seen.value.parentsSee.${value === 'count' ? 'weekly' : (value as 'nothing' | 'suggest')}`);
  if (name === 'retentionDays') return say('seen.value.days', { days: Number(value) });
  if (name === 'country' && value) return countryName(String(value));
  if (name === 'sitesOnly' && Array.isArray(value) && value.length === 0) return say('seen.value.allSites');
  if (Array.isArray(value)) {
    const parts = value.map((one) => (name === 'categoriesOff' ? say(`sign.${wordId(one as Topic)}`) : asText(one)));
    return listed(parts) || say('seen.value.none');
  }
  return asText(value) || say('seen.value.notSet');
}

/** Text as it is; of a person all parts that are filled in. */
function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? listed(Object.values(value).map(asText).filter(Boolean)) : String(value);
}
