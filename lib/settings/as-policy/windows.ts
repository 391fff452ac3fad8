import type { PolicyDocument, PolicyFile } from './document';

/** Where each browser of the Chromium family looks for the policy of an extension. */
const BROWSERS = {
  chrome: 'Software\\Policies\\Google\\Chrome\\3rdparty\\extensions',
  edge: 'Software\\Policies\\Microsoft\\Edge\\3rdparty\\Extensions',
};

/**
 * A registry file for Windows, for Group Policy preferences or an Intune script. Numbers and yes/no are DWORDs, lists of
 * words are numbered values below a key of their own, objects are JSON in a string, which Chrome reads by the schema.
 */
export function forWindows(policy: PolicyDocument, id: string, browser: keyof typeof BROWSERS): PolicyFile {
  const key = `HKEY_LOCAL_MACHINE\\${BROWSERS[browser]}\\${id}\\policy`;
  const lines: string[] = [];
  const below: string[] = [];
  for (const [name, value] of Object.entries(policy)) {
    if (isWords(value)) {
      below.push('', `[${key}\\${name}]`, ...value.map((word, index) => `"${index + 1}"=${quoted(word)}`));
    } else lines.push(`"${name}"=${written(value)}`);
  }
  const all = ['Windows Registry Editor Version 5.00', '', `[-${key}]`, '', `[${key}]`, ...lines, ...below, ''];
  return { name: `tawny-${browser}.reg`, text: all.join('\r\n') };
}

function isWords(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');
}

function written(value: unknown): string {
  if (typeof value === 'boolean') return dword(value ? 1 : 0);
  if (typeof value === 'number') return dword(value);
  return quoted(typeof value === 'string' ? value : JSON.stringify(value));
}

function dword(value: number): string {
  return `dword:${value.toString(16).padStart(8, '0')}`;
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
