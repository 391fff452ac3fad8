import * as v from 'valibot';
import { type Finding, shortened, shown } from './finding';
import { SETTINGS } from './list';
import { nearest } from './nearest';
import { type Layer, mayBeSetBy } from './resolve';
import { ALWAYS_ON, isSetting, SETTING_NAMES, type SettingName } from './settings';
import type { Shape } from './shapes';

/** What could be taken from something written by a person or a program, and what could not, with the reason for each. */
export type Reading = { values: Layer; findings: Finding[] };

/** So many faults are told one by one. */
const MOST_FINDINGS = 50;

/** Wishes that Tawny will never grant: to hide, to send, to tell on a child. */
const NEVER =
  /report|webhook|e-?mail|silent|stealth|covert|hide|hidden|invisible|upload|endpoint|alert.*(to|url)|log(ging|s)?$/i;

/**
 * Reads settings key by key: a bad value loses itself and nothing else.
 *
 * @param raw anything at all: a policy, a stored object, the content of a file
 * @param source who is speaking; some settings are a family's alone, some a school's
 */
export function readLayer(raw: unknown, source: 'family' | 'policy'): Reading {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { values: {}, findings: [{ problem: 'notAnObject', name: '', gaps: { value: shown(raw) } }] };
  }
  const values: Record<string, unknown> = {};
  const findings: Finding[] = [];
  for (const [name, value] of Object.entries(raw)) {
    if (!isSetting(name)) findings.push(strange(name));
    else if (!mayBeSetBy(source, name))
      findings.push({ problem: source === 'policy' ? 'onlyFamily' : 'onlyPolicy', name, gaps: {} });
    else {
      const read = readValue(name, value, SETTINGS[name].shape);
      findings.push(...read.findings);
      if (read.value !== undefined) values[name] = read.value;
    }
  }
  return { values: values as Layer, findings: few(findings) };
}

/** Nobody reads a thousand sentences, and no page should have to draw them. */
function few(findings: Finding[]): Finding[] {
  if (findings.length <= MOST_FINDINGS) return findings;
  const count = findings.length - MOST_FINDINGS;
  return [...findings.slice(0, MOST_FINDINGS), { problem: 'moreFaults', name: '', gaps: { count } }];
}

function strange(name: string): Finding {
  const written = shortened(name);
  if (NEVER.test(written)) return { problem: 'neverSuchKey', name: written, gaps: {} };
  return {
    problem: 'unknownKey',
    name: written,
    gaps: { meant: nearest(written, [...SETTING_NAMES, 'locked', 'policyVersion']) ?? '' },
  };
}

function readValue(name: SettingName, raw: unknown, shape: Shape<unknown>): { value?: unknown; findings: Finding[] } {
  const { value: mended, findings: mends } = mend(name, raw, shape);
  const sifted = shape.each && Array.isArray(mended) ? sift(name, mended, shape) : { items: mended, findings: [] };
  const { items } = sifted;
  const findings = [...mends, ...sifted.findings];
  if (sifted.findings.length > 0 && Array.isArray(items) && items.length === 0) return { findings };
  const checked = v.safeParse(shape.check, items);
  if (checked.success) return { value: checked.output, findings };
  const meant = shape.each ? undefined : shape.why?.(raw)?.meant;
  const gaps = { value: shown(raw), ...(meant && { meant }) };
  return { findings: [...findings, { problem: 'badValue', name, gaps, expects: shape.expects }] };
}

/** Leaves out parts that are bad, each with its reason. */
function mend(name: SettingName, raw: unknown, shape: Shape<unknown>): { value: unknown; findings: Finding[] } {
  const { value, faults } = shape.mend?.(raw) ?? { value: raw, faults: [] };
  const findings = faults.map(({ problem, part, value: bad, expects }) => ({
    ...{ problem, name: part ? `${name}.${shortened(part)}` : name, gaps: { value: shown(bad) } },
    ...(expects && { expects }),
  }));
  return { value, findings };
}

/** Takes the good items of a list. */
function sift(name: SettingName, raw: readonly unknown[], { each, expects, why, most }: Shape<unknown>) {
  const findings: Finding[] = [];
  const items = raw.filter((item) => {
    const gaps = { value: shown(item) };
    if (name === 'categoriesOff' && (ALWAYS_ON as readonly unknown[]).includes(item)) {
      findings.push({ problem: 'alwaysOn', name, gaps });
      return false;
    }
    if (!each || v.is(each, item)) return true;
    const fault = why?.(item);
    // An everyday word has the right form; to say the form again would lead astray.
    const form = fault?.problem === 'wordEveryday' ? {} : { expects };
    if (fault) findings.push({ problem: fault.problem, name, gaps: { ...gaps, meant: fault.meant ?? '' }, ...form });
    else findings.push({ problem: 'badItem', name, gaps, expects });
    return false;
  });
  if (most === undefined || items.length <= most) return { items, findings };
  findings.push({ problem: 'tooMany', name, gaps: { most } });
  return { items: items.slice(0, most), findings };
}
