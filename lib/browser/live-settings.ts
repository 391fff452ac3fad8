import { resolve, valuesOf } from '../settings/resolve';
import type { Effective, Settings } from '../settings/settings';
import { familySettings } from './stores';

/** The settings in force now, with who set each. */
export async function effectiveSettings(): Promise<Effective> {
  return resolve(await familySettings.getValue(), { values: {}, locked: [] });
}

/** The values in force now. */
export async function settingsNow(): Promise<Settings> {
  return valuesOf(await effectiveSettings());
}

/** Whether Tawny is awake on this host. */
export function isOnFor(settings: Settings, host: string): boolean {
  return settings.enabled && !settings.sitesOff.some((off) => host === off || host.endsWith(`.${off}`));
}

/** The child's own choice for one host. */
export async function setHost(host: string, on: boolean): Promise<void> {
  const family = await familySettings.getValue();
  const others = (family.sitesOff ?? []).filter((off) => host !== off && !host.endsWith(`.${off}`));
  await familySettings.setValue({ ...family, sitesOff: on ? others : [...others, host] });
}
