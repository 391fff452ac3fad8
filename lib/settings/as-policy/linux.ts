import type { PolicyDocument, PolicyFile } from './document';

/** A file for the managed policies of Chrome or Chromium on Linux. */
export function forLinux(policy: PolicyDocument, id: string): PolicyFile {
  const file = { '3rdparty': { extensions: { [id]: policy } } };
  return { name: 'tawny.json', text: `${JSON.stringify(file, null, 2)}\n` };
}
