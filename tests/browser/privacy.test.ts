import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard } from '../../rig/card';
import { launchChromium, type Rig } from '../../rig/chromium';
import { everythingStored, untilNoted } from '../../rig/journal';
import { requestsIn } from '../../rig/net-log';
import { popupSaying } from '../../rig/says';
import { PAGES, type StageServer, serveStage } from '../../rig/server';
import { settle, talk, WORRYING } from '../../rig/talk';

/** Words and names that must be found nowhere afterwards. */
const PLANTED = ['zanzibarmarmalade', 'quillfeather', 'brickfox'];
const HOSTS = Object.keys(PAGES);

let stage: StageServer;
let rig: Rig;
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tawny-'));
  stage = await serveStage();
  rig = await launchChromium({
    port: stage.port,
    netLog: join(folder, 'net.json'),
    userDataDir: join(folder, 'profile'),
  });
  page = await rig.open('https://discord.com/channels/@me/123');
  await settle(700);
  await talk(page, [
    ...WORRYING,
    { from: 'other', text: 'dont tell your mum, zanzibarmarmalade is our secret', author: 'quillfeather' },
  ]);
  await waitForCard(page);
  await untilNoted(rig, 'secrecy');
  await (await popupSaying(rig, page, 'This chat')).close();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('after a whole worrying chat', () => {
  it('no word, no name and no key of it is in any store of the extension', async () => {
    const stored = await everythingStored(rig);
    expect(stored).toContain('secrecy');
    for (const word of [...PLANTED, 'our secret', '@me/123', 'Ravi']) expect(stored).not.toContain(word);
  });

  it('the page finds nothing of ours that it could read', async () => {
    const found = await page.evaluate(() => ({
      open: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot).length,
      text: document.documentElement.textContent?.includes('Get help') ?? false,
      names: Object.keys(globalThis).filter((name) => /tawny|wxt|webext/i.test(name)),
    }));
    expect(found).toEqual({ open: 0, text: false, names: [] });
  });

  it('nothing left the device: no request of the extension in the browser’s own log, none at the sink', async () => {
    await rig.close();
    const { all, ours } = requestsIn(join(folder, 'net.json'));
    expect(all).toBeGreaterThan(3);
    expect(ours).toEqual([]);
    const strangers = stage.seen.filter(({ host }) => !HOSTS.includes(host) && !/google|gstatic|chromium/.test(host));
    expect(strangers).toEqual([]);
    await stage.close();
  });
});
