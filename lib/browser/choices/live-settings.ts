import { readLayer } from '../../settings/read-layer';
import { type PolicyReading, readPolicy } from '../../settings/read-policy';
import { type Layer, resolve, valuesOf } from '../../settings/resolve';
import type { Effective, SettingName, Settings } from '../../settings/settings';
import { keepTogether, NotKept } from '../storage/kept';
import { chosenByChild, familySettings } from '../storage/stores';
import { managedPolicy, onPolicyChange } from './policy';

/** The settings in force now, with who set each. */
export async function effectiveSettings(): Promise<Effective> {
  const [family, byChild, { policy }] = await Promise.all([
    familyNow(),
    chosenByChild.getValue().catch(() => []),
    policyNow(),
  ]);
  return resolve(family, policy, byChild);
}

/** The values in force now. */
export async function settingsNow(): Promise<Settings> {
  return valuesOf(await effectiveSettings());
}

/**
 * What the family chose; a value that was damaged on disk counts as not chosen. Where the whole store cannot be read Tawny is
 * awake with what it is from the start, rather than silent.
 */
export async function familyNow(): Promise<Layer> {
  return readLayer(await familySettings.getValue().catch(() => ({})), 'family').values;
}

/** Whether what the family chose can be read at all. */
export function familyIsReadable(): Promise<boolean> {
  return familySettings.getValue().then(
    () => true,
    () => false,
  );
}

/** What the policy says, and what of it could not be taken. */
export async function policyNow(): Promise<PolicyReading> {
  const raw = await managedPolicy();
  if (!reading || reading.of !== raw) reading = { of: raw, is: readPolicy(raw) };
  return reading.is;
}

/** Read once for as long as it stays the same: it is asked for with every letter, and may be long. */
let reading: { of: unknown; is: PolicyReading } | undefined;

/** Calls back after every change, by a person or by policy. @returns a function that stops it */
export function watchSettings(changed: () => void): () => void {
  const stops = [familySettings.watch(changed), chosenByChild.watch(changed), onPolicyChange(changed)];
  return () => {
    for (const stop of stops) stop();
  };
}

type Choices = Partial<{ [Name in SettingName]: Settings[Name] | undefined }>;

/** One change after the other, so that two quick clicks do not overwrite each other. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Writes choices beside those made before, and who made them, at one blow. `undefined` takes a choice back. A locked
 * value stays as policy says (see `resolve`).
 *
 * @throws NotKept where it cannot be written; then all is as before
 */
export async function choose(choices: Choices, by: 'child' | 'parent'): Promise<void> {
  const turn = queue.then(() => write(choices, by));
  queue = turn.catch(() => undefined);
  // Waited for here, so that whoever calls has a promise of their own: nobody else has dealt with its failing.
  await turn;
}

async function write(choices: Choices, by: 'child' | 'parent'): Promise<void> {
  const names = Object.keys(choices) as SettingName[];
  // What cannot be read must not be written over: it may be there again.
  const [family, byChild] = await Promise.all([familySettings.getValue(), chosenByChild.getValue()]).catch((error) => {
    throw new NotKept(familySettings.name, error);
  });
  const after = Object.entries({ ...family, ...choices }).filter(([, value]) => value !== undefined);
  const others = byChild.filter((name) => !names.includes(name));
  await keepTogether({
    [familySettings.name]: Object.fromEntries(after) as Layer,
    [chosenByChild.name]: by === 'child' ? [...others, ...names] : others,
  });
}

/** Whether Tawny is awake on this host. */
export function isOnFor(
  { enabled, sitesOnly, sitesOff }: Pick<Settings, 'enabled' | 'sitesOnly' | 'sitesOff'>,
  host: string,
): boolean {
  const among = (list: readonly string[]) => list.some((one) => host === one || host.endsWith(`.${one}`));
  return enabled && (sitesOnly.length === 0 || among(sitesOnly)) && !among(sitesOff);
}

/** The child's own choice for one host. Where only some sites are chosen, turning on adds this one to them. */
export async function setHost(host: string, on: boolean): Promise<void> {
  const { sitesOff, sitesOnly } = await settingsNow();
  const others = sitesOff.filter((off) => host !== off && !host.endsWith(`.${off}`));
  if (!on) return choose({ sitesOff: [...others, host] }, 'child');
  const named = sitesOnly.length === 0 || sitesOnly.some((only) => host === only || host.endsWith(`.${only}`));
  await choose({ sitesOff: others, ...(!named && { sitesOnly: [...sitesOnly, host] }) }, 'child');
}
