import type { PolicyDocument, PolicyFile } from './document';

/** For the box "Policy for extensions" of the Google Admin console: each value wrapped. */
export function forGoogleAdmin(policy: PolicyDocument): PolicyFile {
  const wrapped = Object.fromEntries(Object.entries(policy).map(([name, Value]) => [name, { Value }]));
  return { name: 'tawny-google-admin.json', text: `${JSON.stringify(wrapped, null, 2)}\n` };
}
