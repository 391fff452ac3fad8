import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fitsAcross, seenAs, violations } from '../../rig/axe';
import { EXTENSION_ID, launchChromium, type Rig } from '../../rig/chromium';
import { familyChose } from '../../rig/family';
import { everythingStored } from '../../rig/journal';
import { says } from '../../rig/says';
import { type StageServer, serveStage } from '../../rig/server';
import { WORRYING } from '../check/worrying';

let stage: StageServer;
let rig: Rig;
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tawny-check-'));
  stage = await serveStage();
  rig = await launchChromium({ port: stage.port });
  await familyChose(rig, { country: 'GB' });
  page = await rig.open(`chrome-extension://${EXTENSION_ID}/check.html`);
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
});
afterAll(async () => {
  await rig.close();
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Presses what is called so once it is there and stands still: what was pressed before may have moved it. */
const press = (label: string) => page.locator(`text/${label}`).click();
const text = () => page.evaluate(() => document.body.textContent);

async function bring(name: string, chat: string, selector = 'input[type=file]'): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, chat);
  const input = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

async function faultless(): Promise<void> {
  for (const theme of ['light', 'dark']) {
    await seenAs(page, { 'prefers-color-scheme': theme });
    expect(await violations(page)).toEqual([]);
  }
  await page.setViewport({ width: 320, height: 400 });
  expect(await fitsAcross(page)).toBe(true);
  await page.setViewport({ width: 1100, height: 800 });
}

/** As the phone app writes it, an hour between the messages. */
const CHAT = WORRYING.split('\n')
  .map((line, i) => `${12 + Math.floor(i / 4)}/11/2023, ${10 + i}:00 - ${line}`)
  .join('\n');

describe('a child checks a chat from a phone', () => {
  it('says why another file is not read', async () => {
    await press('Yes, it is mine');
    await bring('story.txt', 'Once upon a time there was an owl.');
    await says(page, 'This file begins with: “Once upon a time there was an owl.”');
    await faultless();
  });

  it('reads it in a worker of its own, and asks who is who', async () => {
    await bring('WhatsApp Chat with Kai.txt', CHAT);
    await says(page, 'Kai (10 messages)');
    await says(page, 'It looks like you are Mia.');
    expect(page.workers().map((worker) => worker.url())).toEqual([
      `chrome-extension://${EXTENSION_ID}/check-worker.js`,
    ]);
    await faultless();
  });

  it('shows the story, and the messages only where they are asked for', async () => {
    await press('Check this chat');
    await page.waitForSelector('.sign-row');
    await says(page, 'Tawny found signs in this chat');
    expect(await text()).not.toContain('our secret');
    await page.locator('.sign-row summary ::-p-text(Asked for a secret)').click();
    await page.locator('.sign-row[open] .came button').click();
    await page.waitForSelector('.said');
    await says(page, 'our secret');
    await faultless();
  });

  it('saves proof on this device, which is whole until a byte of it changes', async () => {
    await press('Put in all messages with a sign');
    await press('Save the file');
    const saved = () => readdirSync(folder).find((file) => /^tawny-proof.*\.html$/.test(file)) ?? '';
    await expect.poll(saved).not.toBe('');
    const file = readFileSync(join(folder, saved()), 'utf8');
    expect(file).toContain('our secret');
    await press('Put the chat away');
    await bring('same.html', file, 'input[accept^=".html,"]');
    await says(page, 'The file fits its seal.');
    await bring('changed.html', file.replace('our secret', 'our secreT'), 'input[accept^=".html,"]');
    await says(page, 'This file was changed after it was saved.');
  });

  it('has forgotten all of it: no worker, no word in any store', async () => {
    await expect.poll(() => page.workers()).toEqual([]);
    expect(await text()).not.toContain('our secret');
    const stored = await everythingStored(rig);
    for (const word of ['Kai', 'our secret', 'mature']) expect(stored).not.toContain(word);
  });

  it('stops at once when asked to, even in the middle of a long chat', async () => {
    const long = Array.from(
      { length: 150_000 },
      (_, i) => `12/11/2023, 10:00 - ${i % 2 ? 'Kai' : 'Mia'}: line number ${i}`,
    );
    await bring('long.txt', long.join('\n'), 'input[accept^=".txt"]');
    await page.locator('.choice input').setTimeout(60_000).click();
    await page.workers()[0]?.evaluate(busyToTheEnd);
    await press('Check this chat');
    await says(page, 'Looking for signs');
    expect(await violations(page)).toEqual([]);
    await press('Stop');
    await expect.poll(() => page.workers()).toEqual([]);
    await says(page, 'Bring the chat here');
  });
});

/** In the worker: it is at work for longer than a slow machine takes to look at the page and to press a button. */
function busyToTheEnd(): void {
  const tell = postMessage;
  Object.assign(globalThis, {
    postMessage(letter: { is: string }) {
      const end = Date.now() + (letter.is === 'checked' ? 90_000 : 0);
      while (Date.now() < end);
      tell(letter);
    },
  });
}
