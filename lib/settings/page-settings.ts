import type { Settings } from './settings';

/** All that a page of somebody else ever learns of the settings: what our script there needs to read and to warn. */
export type PageSettings = Pick<Settings, 'ageBand' | 'quiet' | 'pauseBeforeSend' | 'extraWords'>;

export function pageSettingsOf({ ageBand, quiet, pauseBeforeSend, extraWords }: Settings): PageSettings {
  return { ageBand, quiet, pauseBeforeSend, extraWords };
}
