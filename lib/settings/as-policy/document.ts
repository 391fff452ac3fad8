import { mayBeSetBy } from '../resolve';
import { SETTING_NAMES, type SettingName, type Settings } from '../settings';

/** A policy as plain data: keys of the list, and `locked`. */
export type PolicyDocument = Record<string, unknown>;

/** One file that an administrator takes away. */
export type PolicyFile = { name: string; text: string };

/**
 * Makes a policy of settings. What only a family may decide is left out.
 *
 * @param values what the policy shall say
 * @param setBy the name that the child reads; without it nothing is locked
 * @param locked names that the device cannot change
 */
export function policyDocument(
  values: Partial<Settings>,
  setBy: string,
  locked: readonly SettingName[],
): PolicyDocument {
  const policy: PolicyDocument = { policyVersion: 1 };
  for (const name of SETTING_NAMES) {
    if (mayBeSetBy('policy', name) && values[name] !== undefined) policy[name] = values[name];
  }
  if (setBy) policy.setBy = setBy;
  const held = locked.filter((name) => policy[name] !== undefined);
  if (setBy && held.length > 0) policy.locked = held;
  return policy;
}
