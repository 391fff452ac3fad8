import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText, waitForCard } from '../../rig/card';
import { openChat } from '../../rig/chat';
import { closeWelcome, EXTENSION_ID, launchChromium, type Rig } from '../../rig/chromium';
import { untilShown } from '../../rig/journal';
import { type StageServer, serveStage } from '../../rig/server';
import { settle, talk } from '../../rig/talk';
import { copyExtension, type Variant } from '../../rig/variant';
import { untilWatched } from '../../rig/watched';

const GIFT = [{ from: 'other' as const, text: 'i can give you 500 robux if you send me a pic of you' }];
const MEET = [{ from: 'other' as const, text: 'lets meet at the park on saturday, come alone and dont tell your mum' }];

let stage: StageServer;
let rig: Rig;
let page: Page;
let copy: Variant;
const faults: string[] = [];

beforeAll(async () => {
  stage = await serveStage();
  copy = copyExtension();
  rig = await launchChromium({ port: stage.port, extension: copy.folder });
  page = await openChat(rig);
  const session = await page.createCDPSession();
  await session.send('Runtime.enable');
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    faults.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
});
afterAll(async () => {
  await rig.close();
  await stage.close();
  copy.remove();
});

/** Boxes without a name beside the body: ours, and nothing else makes such. */
const boxes = () => page.$$eval('html > div:not([id]):not([class])', (found) => found.length);

/** Waits until a worker that can be asked is there, and the page that is open was taken in. */
async function untilAwake(): Promise<void> {
  await untilWatched(rig, 'discord.com');
  await page.bringToFront();
}

describe('pages that were open before', () => {
  it('are read on without a reload when the extension was updated; the old script ends, and nothing stands twice', async () => {
    await talk(page, GIFT);
    expect(await waitForCard(page)).toMatch(/^Please stop/);
    // A card that nobody had time to see would be owed again.
    await untilShown(rig);
    copy.change((manifest) => {
      manifest.version = '99.0';
    });
    await rig.browser.installExtension(copy.folder);
    await untilAwake();
    await expect.poll(boxes).toBe(0);
    await settle(1_000);
    expect(await boxes()).toBe(0);
    await talk(page, MEET);
    expect(await waitForCard(page)).toMatch(/Get help/);
    await settle(1_000);
    expect(await boxes()).toBe(1);
    expect(faults).toEqual([]);
  });

  it('are read without a reload when it was just installed', async () => {
    await rig.browser.uninstallExtension(EXTENSION_ID);
    await expect.poll(() => cardText(page)).toBe('');
    await talk(page, GIFT);
    await rig.browser.installExtension(copy.folder);
    await closeWelcome(rig.browser);
    await untilAwake();
    // What stood on the page before counts too: it was said just now.
    expect(await waitForCard(page)).toMatch(/Get help/);
    expect(await boxes()).toBe(1);
    expect(faults).toEqual([]);
  });
});
