import type { Finding } from './finding';
import { escaped, shown } from './finding';
import { type PolicyReading, readPolicy } from './read-policy';
import { NO_POLICY } from './resolve';

/** Which product's form a pasted policy has. */
export type PolicyForm = 'plain' | 'google-admin' | 'linux' | 'firefox';

export type Lint = PolicyReading & { form: PolicyForm };

/** The names under which browsers know Tawny. */
export type Ids = { chromium: string; firefox: string };

const LONGEST = 200_000;

/**
 * Looks over a policy that somebody pasted, in whichever of the known forms it is.
 * @returns what Tawny would take from it, and a finding for everything that it would not
 */
export function lintPolicy(text: string, ids: Ids): Lint {
  if (text.length > LONGEST) return refused('tooLong', { most: LONGEST });
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refused('notJson', { why: error instanceof Error ? escaped(error.message) : '' });
  }
  const { inner, form, findings } = unpack(content, ids);
  if (inner === undefined) return { policy: NO_POLICY, form, findings };
  const { plain, wrapped } = unwrap(inner);
  if (wrapped.length > 0 && form !== 'plain') {
    findings.push({ problem: 'wrapped', name: wrapped[0] ?? '', gaps: { list: wrapped.join(', ') } });
  }
  const read = readPolicy(plain);
  const found = wrapped.length > 0 && form === 'plain' ? 'google-admin' : form;
  return { policy: read.policy, findings: [...findings, ...read.findings], form: found };
}

type Unpacked = { inner: unknown; form: PolicyForm; findings: Finding[] };

/** Finds our part inside the file of a whole browser. */
function unpack(content: unknown, ids: Ids): Unpacked {
  const firefox = at(content, 'policies', '3rdparty', 'Extensions');
  if (firefox !== undefined) return pick(firefox, ids.firefox, 'firefox');
  const linux = at(content, '3rdparty', 'extensions') ?? at(content, '3rdparty', 'Extensions');
  if (linux !== undefined) return pick(linux, ids.chromium, 'linux');
  return { inner: content, form: 'plain', findings: [] };
}

function pick(extensions: unknown, id: string, form: PolicyForm): Unpacked {
  const inner = at(extensions, id);
  if (inner !== undefined) return { inner, form, findings: [] };
  const others = typeof extensions === 'object' && extensions !== null ? Object.keys(extensions) : [];
  const gaps = { id, found: shown(others.join(', ')) };
  return { inner: undefined, form, findings: [{ problem: 'otherExtension', name: '', gaps }] };
}

/** Takes the `Value` out of Google Admin's form. */
function unwrap(inner: unknown): { plain: unknown; wrapped: string[] } {
  if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return { plain: inner, wrapped: [] };
  const wrapped: string[] = [];
  const plain = Object.fromEntries(
    Object.entries(inner).map(([name, value]) => {
      const inside = typeof value === 'object' && value !== null && Object.keys(value).join() === 'Value';
      if (inside) wrapped.push(name);
      return [name, inside ? at(value, 'Value') : value];
    }),
  );
  return { plain, wrapped };
}

function at(value: unknown, ...path: string[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string, unknown>)[step];
  }
  return here;
}

function refused(problem: Finding['problem'], gaps: Finding['gaps']): Lint {
  return { policy: NO_POLICY, form: 'plain', findings: [{ problem, name: '', gaps }] };
}
