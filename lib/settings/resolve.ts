import { SETTINGS } from './list';
import { ALWAYS_ON, type Effective, type Resolved, SETTING_NAMES, type SettingName, type Settings } from './settings';

/** What one source says. Values it does not mention stay as they are. */
export type Layer = Partial<Settings>;

export type Policy = { values: Layer; locked: readonly SettingName[] };

/** What the browser gives where there is no policy. */
export const NO_POLICY: Policy = { values: {}, locked: [] };

/**
 * Settles every value: default, then what the family chose, then what policy says.
 * A policy value is a default of its own unless its name is in `locked`; then the family's choice does not count.
 * A lock without a name in `setBy` is none: the child must be able to read who decided.
 *
 * @param family what was set on this device, already checked
 * @param policy what the browser's managed policy gives, already checked
 * @param byChild names that the child chose last; the others of `family` were chosen by a parent
 */
export function resolve(family: Layer, policy: Policy, byChild: readonly SettingName[] = []): Effective {
  return Object.fromEntries(SETTING_NAMES.map((name) => [name, settle(name, family, policy, byChild)])) as Effective;
}

/** Takes the values alone out of the settled structure. */
export function valuesOf(effective: Effective): Settings {
  return Object.fromEntries(Object.entries(effective).map(([name, { value }]) => [name, value])) as Settings;
}

/** The settings that this layer may hold at all. */
export function mayBeSetBy(source: 'family' | 'policy', name: SettingName): boolean {
  return SETTINGS[name].by === 'either' || SETTINGS[name].by === source;
}

function settle<Name extends SettingName>(
  name: Name,
  family: Layer,
  policy: Policy,
  byChild: readonly SettingName[],
): Resolved<Settings[Name]> {
  const byPolicy = mayBeSetBy('policy', name) ? saidIn(policy.values, name) : undefined;
  const locked = byPolicy !== undefined && policy.locked.includes(name) && Boolean(policy.values.setBy);
  const byFamily = locked || !mayBeSetBy('family', name) ? undefined : saidIn(family, name);
  const value = (byFamily ?? byPolicy ?? SETTINGS[name].fallback) as Settings[Name];
  const chooser = byChild.includes(name) ? 'child' : 'parent';
  const setBy = byFamily !== undefined ? chooser : byPolicy !== undefined ? 'policy' : 'default';
  return { value: name === 'categoriesOff' ? (withoutAlwaysOn(value) as Settings[Name]) : value, setBy, locked };
}

/** No country is no answer: it leaves the word to whoever comes next, and cannot be locked. */
function saidIn<Name extends SettingName>(layer: Layer, name: Name): Settings[Name] | undefined {
  return name === 'country' && layer.country === '' ? undefined : layer[name];
}

function withoutAlwaysOn(value: unknown): unknown {
  return Array.isArray(value) ? value.filter((category) => !ALWAYS_ON.includes(category)) : value;
}
