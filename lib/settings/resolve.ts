import { ALWAYS_ON, DEFAULTS, type Effective, type Resolved, type Settings } from './settings';

/** What one source says. Values it does not mention stay as they are. */
export type Layer = Partial<Settings>;

export type Policy = { values: Layer; locked: readonly (keyof Settings)[] };

/**
 * Settles every value: default, then what the family chose, then what policy says.
 * A policy value is a default of its own unless its name is in `locked`; then the family's choice does not count.
 *
 * @param family what was set on this device
 * @param policy what the browser's managed policy gives, already checked
 */
export function resolve(family: Layer, policy: Policy): Effective {
  const names = Object.keys(DEFAULTS) as (keyof Settings)[];
  return Object.fromEntries(names.map((name) => [name, settle(name, family, policy)])) as Effective;
}

/** Takes the values alone out of the settled structure. */
export function valuesOf(effective: Effective): Settings {
  return Object.fromEntries(Object.entries(effective).map(([name, { value }]) => [name, value])) as Settings;
}

function settle<Name extends keyof Settings>(name: Name, family: Layer, policy: Policy): Resolved<Settings[Name]> {
  const locked = policy.locked.includes(name) && policy.values[name] !== undefined;
  const byPolicy = policy.values[name];
  const byFamily = locked ? undefined : family[name];
  const value = (byFamily ?? byPolicy ?? DEFAULTS[name]) as Settings[Name];
  const setBy = byFamily !== undefined ? 'parent' : byPolicy !== undefined ? 'policy' : 'default';
  return { value: name === 'categoriesOff' ? (withoutAlwaysOn(value) as Settings[Name]) : value, setBy, locked };
}

function withoutAlwaysOn(value: unknown): unknown {
  return Array.isArray(value) ? value.filter((category) => !ALWAYS_ON.includes(category)) : value;
}
