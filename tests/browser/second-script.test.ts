import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { cardText, waitForCard } from '../../rig/card';
import { openChat } from '../../rig/chat';
import { launchChromium, type Rig } from '../../rig/chromium';
import { popupSaying } from '../../rig/says';
import { serveStage } from '../../rig/server';
import { type Line, settle, talk } from '../../rig/talk';
import { copyExtension } from '../../rig/variant';

/** Strong by itself. Invented. */
const WORRYING: Line[] = [{ from: 'other', text: 'i can give you 500 robux if you send me a pic of you' }];

const ends: (() => unknown)[] = [];
afterEach(async () => {
  while (ends.length > 0) await ends.pop()?.();
});

async function launch(extension?: string): Promise<Rig> {
  const stage = await serveStage();
  ends.push(stage.close);
  const rig = await launchChromium({ port: stage.port, ...(extension && { extension }) });
  ends.push(rig.close);
  return rig;
}

/** The scripts of ours that a page has read. */
async function scriptsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  const session = await page.createCDPSession();
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension:')) found.push(url.replace(/^.*\//, ''));
  });
  await session.send('Debugger.enable');
  await settle(300);
  await session.detach();
  return found;
}

describe('the second script', () => {
  it('comes into a page with a chat, once, and into none without', async () => {
    const rig = await launch();
    const without = await rig.open('https://www.messenger.com/about');
    await expect.poll(() => scriptsOf(without)).toEqual(['watch.js']);
    await settle(1_500);
    expect(await scriptsOf(without)).toEqual(['watch.js']);
    const page = await openChat(rig);
    await talk(page, WORRYING);
    expect(await waitForCard(page)).toMatch(/Get help/);
    expect(await scriptsOf(page)).toEqual(['watch.js', 'warn.js']);
  });

  it('that cannot be brought is told in the popup; what was said meanwhile is judged when it comes after all', async () => {
    const copy = copyExtension();
    ends.push(copy.remove);
    const [here, gone] = [join(copy.folder, 'warn.js'), join(copy.folder, 'gone.js')];
    const rig = await launch(copy.folder);
    renameSync(here, gone);
    const page = await openChat(rig);
    await talk(page, WORRYING);
    await settle(1_500);
    expect(await cardText(page)).toBe('');
    const popup = await popupSaying(rig, page, /isn't ready here yet.*can't warn you here right now/);
    await popup.close();

    renameSync(gone, here);
    await page.bringToFront();
    expect(await waitForCard(page, 60_000)).toMatch(/Get help/);
  });
});
