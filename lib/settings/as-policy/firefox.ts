import type { PolicyDocument, PolicyFile } from './document';

/** A `policies.json` for Firefox, on every system. */
export function forFirefox(policy: PolicyDocument, id: string): PolicyFile {
  const file = { policies: { '3rdparty': { Extensions: { [id]: policy } } } };
  return { name: 'policies.json', text: `${JSON.stringify(file, null, 2)}\n` };
}
