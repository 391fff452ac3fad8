import { type Finding, shown } from './finding';
import { nearest } from './nearest';
import { readLayer } from './read-layer';
import { mayBeSetBy, NO_POLICY, type Policy } from './resolve';
import { isSetting, SETTING_NAMES, type SettingName } from './settings';

/** The newest policy schema that this version knows. */
export const POLICY_VERSION = 1;

export type PolicyReading = { policy: Policy; findings: Finding[] };

/**
 * Reads a managed policy. Whatever the browser hands over, this gives a usable policy: what is unknown or bad is left
 * out one by one, each with its reason.
 *
 * @param raw what `storage.managed` holds; `undefined` where there is no policy
 */
export function readPolicy(raw: unknown): PolicyReading {
  if (raw === undefined || raw === null) return { policy: NO_POLICY, findings: [] };
  const { locked: rawLocks, policyVersion, ...rest } = isRecord(raw) ? raw : { locked: undefined };
  const { values, findings } = readLayer(isRecord(raw) ? rest : raw, 'policy');
  if (policyVersion !== undefined && policyVersion !== POLICY_VERSION) {
    const expects = { kind: 'number', gaps: { least: 1, most: POLICY_VERSION } };
    findings.push({ problem: 'badValue', name: 'policyVersion', gaps: { value: shown(policyVersion) }, expects });
  }
  const locks = readLocks(rawLocks);
  const locked = locks.names.filter((name) => values[name] !== undefined);
  for (const name of locks.names)
    if (values[name] === undefined) findings.push({ problem: 'lockWithoutValue', name: 'locked', gaps: { key: name } });
  if (locked.length > 0 && !values.setBy) {
    findings.push({ problem: 'lockWithoutName', name: 'locked', gaps: { list: locked.join(', ') } });
  }
  return {
    policy: { values, locked: values.setBy ? locked : [] },
    findings: [...findings, ...locks.findings],
  };
}

function readLocks(raw: unknown): { names: SettingName[]; findings: Finding[] } {
  if (raw === undefined) return { names: [], findings: [] };
  if (!Array.isArray(raw)) {
    const expects = { kind: 'names', gaps: { list: lockable().join(', ') } };
    return { names: [], findings: [{ problem: 'badValue', name: 'locked', gaps: { value: shown(raw) }, expects }] };
  }
  const [names, findings]: [SettingName[], Finding[]] = [[], []];
  for (const name of raw) {
    if (typeof name === 'string' && isSetting(name) && mayBeSetBy('policy', name)) names.push(name);
    else {
      const meant = typeof name === 'string' ? nearest(name, lockable()) : undefined;
      findings.push({ problem: 'lockUnknown', name: 'locked', gaps: { value: shown(name), meant: meant ?? '' } });
    }
  }
  return { names: [...new Set(names)], findings };
}

/** What a policy can lock. */
export function lockable(): SettingName[] {
  return SETTING_NAMES.filter((name) => mayBeSetBy('policy', name));
}

function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
