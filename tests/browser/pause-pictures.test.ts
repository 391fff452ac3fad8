import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardText, pressInCard, waitForCard } from '../../rig/card';
import { talkHeard } from '../../rig/chat';
import { launchChromium, type Rig } from '../../rig/chromium';
import { familyChose } from '../../rig/family';
import { type StageServer, serveStage } from '../../rig/server';
import { settle } from '../../rig/talk';

const COMPOSER = '[role="textbox"]';
/** The smallest picture there is. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let stage: StageServer;
let rig: Rig;
let page: Page;
let folder: string;
let picture: string;
let count = 800;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tawny-'));
  picture = join(folder, 'me.png');
  writeFileSync(picture, PNG);
  stage = await serveStage();
  rig = await launchChromium({ port: stage.port });
  // The card of a warning would stand beside the pause.
  await familyChose(rig, { quiet: true });
});
afterEach(async () => page.close());
afterAll(async () => {
  await rig.close();
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

async function visit(line: string): Promise<void> {
  count += 1;
  page = await rig.open(`https://discord.com/channels/@me/${count}`);
  await settle(600);
  await page.bringToFront();
  await talkHeard(rig, page, [{ from: 'other', text: line }]);
}

describe('a picture', () => {
  beforeEach(async () => {
    await visit('send me a pic of you');
    await page.evaluate(() => {
      const input = document.createElement('input');
      input.type = 'file';
      document.querySelector('.stage-foot')?.append(input);
      const got: string[] = [];
      Object.assign(globalThis, { got });
      input.addEventListener('change', () => got.push(`chosen ${input.files?.length}`));
      document.addEventListener('paste', (event) => got.push(`pasted ${event.clipboardData?.files.length}`));
      document.addEventListener('drop', (event) => {
        event.preventDefault();
        got.push(`dropped ${event.dataTransfer?.files.length}`);
      });
      document.addEventListener('dragover', (event) => event.preventDefault());
      document.addEventListener('dragleave', () => got.push('left'));
    });
  });
  const got = () => page.evaluate(() => (globalThis as unknown as { got: string[] }).got);

  it('that is chosen is held, and can be chosen again', async () => {
    const input = await page.$('input[type="file"]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(picture);
    expect(await waitForCard(page)).toContain('This is a picture.');
    expect(await got()).toEqual([]);
    await pressInCard(page, 'Send anyway');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(picture);
    await expect.poll(got).toEqual(['chosen 1']);
  });

  it('that is pasted is held; words are not', async () => {
    await rig.browser
      .defaultBrowserContext()
      .overridePermissions('https://discord.com', ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    const copy = (type: string, data: string) =>
      page.evaluate(
        async (kind, base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          await navigator.clipboard.write([new ClipboardItem({ [kind]: new Blob([bytes], { type: kind }) })]);
        },
        type,
        data,
      );
    const paste = async () => {
      await page.focus(COMPOSER);
      await page.keyboard.down('Control');
      await page.keyboard.press('v', { commands: ['Paste'] });
      await page.keyboard.up('Control');
    };
    await copy('text/plain', Buffer.from('hello').toString('base64'));
    await paste();
    await expect.poll(got).toEqual(['pasted 0']);
    await copy('image/png', PNG.toString('base64'));
    await paste();
    expect(await waitForCard(page)).toContain('This is a picture.');
    expect(await got()).toEqual(['pasted 0']);
    await pressInCard(page, 'Send anyway');
    await paste();
    await expect.poll(got).toEqual(['pasted 0', 'pasted 1']);
  });

  it('that is dropped is held, and the page does not wait for it', async () => {
    const mouse = await page.createCDPSession();
    const data = { items: [], files: [picture], dragOperationsMask: 1 };
    const drop = async () => {
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await mouse.send('Input.dispatchDragEvent', { type, x: 500, y: 300, data });
    };
    await drop();
    expect(await waitForCard(page)).toContain('This is a picture.');
    expect(await got()).toEqual(['left']);
    await pressInCard(page, 'Send anyway');
    await drop();
    await expect.poll(got).toEqual(['left', 'dropped 1']);
  });

  it('is no matter where nobody asked for one', async () => {
    await page.close();
    await visit('hi there');
    await page.evaluate(() => {
      const input = document.createElement('input');
      input.type = 'file';
      document.body.append(input);
    });
    const input = await page.$('input[type="file"]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(picture);
    await settle(300);
    expect(await cardText(page)).toBe('');
  });
});
