import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { FLAGS } from './chromium';
import type { Shop } from './packed';

/** Chromium looks for policies here and nowhere else. Our file names a key that is drawn anew each time, so nothing else minds it. */
const POLICY_FILE = '/etc/chromium/policies/managed/tawny-test.json';

/** Whether policies can be written here at all: on Linux, as root. */
export function canManage(): boolean {
  try {
    writePolicy({});
    clearPolicy();
    return true;
  } catch {
    return false;
  }
}

/** Tells the Chromium of this machine to install this extension, and to give it these values. */
export function setPolicy(id: string, shop: Shop, values: object): void {
  writePolicy({
    ExtensionInstallForcelist: [`${id};${shop.address}`],
    '3rdparty': { extensions: { [id]: values } },
    // Otherwise nobody, a test included, may look into an extension that an administrator installed.
    DeveloperToolsAvailability: 1,
  });
}

/** Writes the policy of this machine; an empty one asks for nothing. */
export function writePolicy(policy: object): void {
  mkdirSync(dirname(POLICY_FILE), { recursive: true });
  writeFileSync(POLICY_FILE, JSON.stringify(policy));
}

/** Leaves the machine as it was. */
export function clearPolicy(): void {
  rmSync(POLICY_FILE, { force: true });
  for (const folder of [dirname(POLICY_FILE), dirname(dirname(POLICY_FILE))]) {
    if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
  }
}

/** A Chromium that installs nothing but what policy says; all other hosts are the stage server. */
export function launchManaged(chromium: string, port: number): Promise<Browser> {
  return puppeteer.launch({
    executablePath: chromium,
    headless: true,
    pipe: true,
    acceptInsecureCerts: true,
    enableExtensions: true,
    // With this flag no extension is ever fetched.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
    args: [
      ...FLAGS.filter((flag) => flag !== '--disable-background-networking'),
      `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1`,
    ],
  });
}
