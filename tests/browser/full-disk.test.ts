import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { waitForCard } from '../../rig/card';
import { openChat, raiseCard } from '../../rig/chat';
import { EXTENSION_ID } from '../../rig/chromium';
import { popupSaying, says } from '../../rig/says';
import { launchStaged, type StagedRig } from '../../rig/staged';
import { settle, talk, WORRYING } from '../../rig/talk';

const OWN = `chrome-extension://${EXTENSION_ID}`;

type Area = { set: unknown };
type Stores = Record<'chrome' | 'browser', { storage: Record<'local' | 'session', Area> } | undefined>;

/**
 * From now on nothing can be written, in the database or elsewhere. (The browser's own switch for it,
 * `Storage.overrideQuotaForOrigin`, does nothing for an extension.)
 */
function fillUp(): void {
  const full = () => {
    throw new DOMException('There is no room.', 'QuotaExceededError');
  };
  for (const write of ['put', 'add'] as const) IDBObjectStore.prototype[write] = full;
  const { chrome, browser } = globalThis as unknown as Stores;
  for (const world of [chrome, browser])
    for (const area of ['local', 'session'] as const)
      if (world) world.storage[area].set = () => Promise.reject(new Error('IO error: no space left on device'));
}

/** Overwrites every file of a folder of the profile, as a fault of a disk does. */
function damage(folder: string): number {
  const files = readdirSync(folder).filter((name) => name !== 'LOCK');
  for (const name of files) writeFileSync(join(folder, name), 'not what was here before'.repeat(50));
  return files.length;
}

async function warns(rig: StagedRig): Promise<void> {
  const chat = await openChat(rig, '777');
  await talk(chat, WORRYING);
  expect(await waitForCard(chat)).toMatch(/Get help/);
}

describe('a disk that is full or damaged', () => {
  it('stops no warning from the first moment on, and the popup says that notes cannot be saved', async () => {
    const rig = await launchStaged();
    await (await rig.worker()).evaluate(fillUp);
    await warns(rig);
    const [chat] = (await rig.browser.pages()).filter((page) => page.url().endsWith('/777'));
    if (chat) await (await popupSaying(rig, chat, "can't save its notes")).close().catch(() => {});
    await rig.close();
  });

  it('with damaged notes and settings Tawny warns after the next start', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tawny-'));
    const first = await launchStaged({ userDataDir: folder });
    await raiseCard(first, 'strong');
    const options = await first.open(`${OWN}/options.html`);
    await options.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(all: object): Promise<void> } } } }
      ).chrome.storage.local.set({
        settings: { enabled: false },
      }),
    );
    await settle(1_000);
    await first.close();
    const profile = join(folder, 'Default');
    expect(damage(join(profile, 'IndexedDB', `chrome-extension_${EXTENSION_ID}_0.indexeddb.leveldb`))).toBeGreaterThan(
      2,
    );
    expect(damage(join(profile, 'Local Extension Settings', EXTENSION_ID))).toBeGreaterThan(2);
    const second = await launchStaged({ userDataDir: folder });
    await warns(second);
    await second.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('a page says so where something that is chosen cannot be saved, shows what is chosen still, and keeps what was typed', async () => {
    const rig = await launchStaged();
    const options = await rig.open(`${OWN}/options.html`);
    await options.waitForSelector('input[type=radio]');
    await options.evaluate(fillUp);
    const chosen = () => options.$$eval('input:checked', (fields) => fields.map(({ value }) => value));
    const before = await chosen();
    await options.locator('input[type=radio]:not(:checked)').click();
    await says(options, 'That could not be saved.');
    await expect.poll(chosen).toEqual(before);
    await options.locator('.fields input').fill('Auntie Jo');
    await options.keyboard.press('Tab');
    await options.locator('input[type=radio]:not(:checked)').click();
    await settle(500);
    expect(await options.$eval('.fields input', (field) => (field as HTMLInputElement).value)).toBe('Auntie Jo');
    expect(await chosen()).toEqual(before);
    await rig.close();
  });
});
