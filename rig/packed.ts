import { execFileSync } from 'node:child_process';
import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Packed = { id: string; crx: Buffer; version: string; remove(): void };

/** Packs the build as `docs/deploy/linux.md` tells, under a new key. */
export function packExtension(chromium: string): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'tawny-packed-'));
  const build = join(folder, 'tawny');
  cpSync('.output/chrome-mv3', build, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = join(folder, 'key.pem');
  writeFileSync(pem, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const { key: _fixed, ...rest } = manifest;
  writeFileSync(join(build, 'manifest.json'), JSON.stringify(rest));
  execFileSync(
    chromium,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--pack-extension=${build}`,
      `--pack-extension-key=${pem}`,
    ],
    { stdio: 'ignore' },
  );
  const der = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const digest = createHash('sha256').update(der).digest('hex').slice(0, 32);
  const id = [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  return {
    id,
    crx: readFileSync(`${build}.crx`),
    version: manifest.version,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export type Shop = { address: string; close(): Promise<void> };

/** A shop for one extension, on loopback: its update manifest and its package. */
export async function openShop({ id, crx, version }: Packed): Promise<Shop> {
  const server = createServer((request, response) => {
    if (request.url?.endsWith('.crx')) {
      response.writeHead(200, { 'content-type': 'application/x-chrome-extension' }).end(crx);
    } else {
      const origin = `http://${request.headers.host}`;
      response
        .writeHead(200, { 'content-type': 'text/xml' })
        .end(
          `<gupdate xmlns='http://www.google.com/update2/response' protocol='2.0'><app appid='${id}'><updatecheck codebase='${origin}/tawny.crx' version='${version}'/></app></gupdate>`,
        );
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/update.xml`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
