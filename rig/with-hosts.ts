import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of the build whose content script also runs on these hosts, as it would after a family had turned Tawny on
 * there.
 *
 * @returns its folder
 */
export function buildWithHosts(...hosts: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'tawny-hosts-'));
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const patterns = hosts.map((host) => `https://${host}/*`);
  manifest.content_scripts[0].matches.push(...patterns);
  manifest.host_permissions.push(...patterns);
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}
