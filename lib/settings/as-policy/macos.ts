import type { PolicyDocument, PolicyFile } from './document';

const DOMAINS = { chrome: 'com.google.Chrome.extensions', edge: 'com.microsoft.Edge.extensions' };

/**
 * A configuration profile for macOS.
 * @param uuids two fresh UUIDs, for the profile and its payload; chance is the caller's
 */
export function forMacos(
  policy: PolicyDocument,
  id: string,
  browser: keyof typeof DOMAINS,
  uuids: readonly [string, string],
): PolicyFile {
  const domain = `${DOMAINS[browser]}.${id}`;
  const payload = {
    ...policy,
    PayloadType: domain,
    PayloadIdentifier: `${domain}.${uuids[1]}`,
    PayloadUUID: uuids[1],
    PayloadVersion: 1,
  };
  const profile = {
    PayloadContent: [payload],
    PayloadDisplayName: 'Tawny settings',
    PayloadIdentifier: `tawny.settings.${uuids[0]}`,
    PayloadScope: 'System',
    PayloadType: 'Configuration',
    PayloadUUID: uuids[0],
    PayloadVersion: 1,
  };
  const head =
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n';
  return {
    name: `tawny-${browser}.mobileconfig`,
    text: `${head}<plist version="1.0">\n${element(profile, '')}</plist>\n`,
  };
}

/** One value as a property list. */
function element(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (typeof value === 'boolean') return `${indent}<${value}/>\n`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>\n`;
  if (typeof value === 'string') return `${indent}<string>${escaped(value)}</string>\n`;
  if (Array.isArray(value)) {
    if (value.length === 0) return `${indent}<array/>\n`;
    return `${indent}<array>\n${value.map((item) => element(item, inner)).join('')}${indent}</array>\n`;
  }
  const pairs = Object.entries(value as object).map(
    ([name, one]) => `${inner}<key>${escaped(name)}</key>\n${element(one, inner)}`,
  );
  return `${indent}<dict>\n${pairs.join('')}${indent}</dict>\n`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
