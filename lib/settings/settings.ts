import type { Category } from '../engine/rule';
import { type Entry, SETTINGS } from './list';

/** Every value that a person can choose, with its plain type, as `list.ts` says. */
export type Settings = {
  [Name in keyof typeof SETTINGS]: (typeof SETTINGS)[Name] extends Entry<infer Value> ? Value : never;
};

export type SettingName = keyof Settings;
export type AgeBand = Settings['ageBand'];
export type Sensitivity = Settings['sensitivity'];

/** Whose decision a value is. The child is always told. */
export type SetBy = 'default' | 'child' | 'parent' | 'policy';

/** All names, in the order in which they are shown. */
export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

/** The defaults: what a child gets when nobody has set anything. */
export const DEFAULTS = Object.fromEntries(
  Object.entries(SETTINGS).map(([name, { fallback }]) => [name, fallback]),
) as Settings;

/** Signs that nobody can silence, because being wrong about them costs the most. */
export const ALWAYS_ON: readonly Category[] = [
  'threat',
  'image-request',
  'meet-offline',
  'sexual-talk',
  'boundary-test',
  'control-harm',
];

export type Resolved<Value> = { value: Value; setBy: SetBy; locked: boolean };

/** The settings in force, each with who set it. Pages, popup and "What can people see?" print this same structure. */
export type Effective = { [Name in SettingName]: Resolved<Settings[Name]> };

/** Whether a name is that of a setting. */
export function isSetting(name: string): name is SettingName {
  return Object.hasOwn(SETTINGS, name);
}
