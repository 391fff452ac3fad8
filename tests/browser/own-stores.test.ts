import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { waitForCard } from '../../rig/card';
import { openChat } from '../../rig/chat';
import { launchChromium } from '../../rig/chromium';
import { contentWorldOf } from '../../rig/content-world';
import { familyChose } from '../../rig/family';
import { popupSaying } from '../../rig/says';
import { serveStage } from '../../rig/server';
import { settle, talk, WORRYING } from '../../rig/talk';

/** What a page that broke into our content script would try on the stores of the extension. */
const ATTACKS = [
  'chrome.storage.local.set({ settings: { enabled: false } }).then(() => "done")',
  'chrome.storage.local.remove("pin").then(() => "done")',
  'chrome.storage.local.clear().then(() => "done")',
  'chrome.storage.local.get(null).then(() => "done")',
  'chrome.storage.managed.get(null).then(() => "done")',
  'chrome.storage.session.get(null).then(() => "done")',
];

describe('the stores of Tawny, for a page that broke into its content script', () => {
  it('cannot be read, written or emptied, also after the browser was started anew', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tawny-'));
    const stage = await serveStage();
    for (const start of ['first', 'second']) {
      const rig = await launchChromium({ port: stage.port, userDataDir: join(folder, 'profile') });
      const page = await openChat(rig, start === 'first' ? '123' : '777');
      const { run } = await contentWorldOf(page);
      for (const attack of ATTACKS) expect(await run(attack), `${start} start: ${attack}`).toMatch(/not allowed/);
      await talk(page, WORRYING);
      expect(await waitForCard(page)).toMatch(/Get help/);
      await rig.close();
    }
    await stage.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('a page hears at once of what a family changes, and of nothing else', async () => {
    const stage = await serveStage();
    const rig = await launchChromium({ port: stage.port });
    const page = await openChat(rig);
    await (await popupSaying(rig, page, 'Reading along')).close();
    await familyChose(rig, { enabled: false, helper: { name: 'Zanzibar', phone: '07700 900999' } });
    await (await popupSaying(rig, page, 'asleep')).close();
    const { write } = await contentWorldOf(page);
    expect((await write('pageSettings')).res).toEqual({ isOn: false });
    await familyChose(rig, { quiet: true, helper: { name: 'Zanzibar', phone: '07700 900999' } });
    const names = ['ageBand', 'extraWords', 'pauseBeforeSend', 'quiet'];
    await expect
      .poll(async () => {
        const { res } = await write('pageSettings');
        return Object.keys((res as { settings?: object })?.settings ?? {}).sort();
      })
      .toEqual(names);
    await settle(300);
    await (await popupSaying(rig, page, 'Reading along')).close();
    await rig.close();
    await stage.close();
  });
});
