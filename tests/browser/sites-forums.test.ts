import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cardText, waitForCard } from '../../rig/card';
import { childOnSites } from '../../rig/child-on-sites';
import { launchChromium, type Rig } from '../../rig/chromium';
import { emptyJournal } from '../../rig/journal';
import { popupSaying } from '../../rig/says';
import { type StageServer, serveStage } from '../../rig/server';
import { settle, talk, WORRYING } from '../../rig/talk';
import { untilWatched } from '../../rig/watched';
import { buildWithHosts } from '../../rig/with-hosts';

/** Each kind of talk on forums and on sites that nobody described; `%` stands for another conversation in each test. */
const ADDRESSES = {
  'a XenForo thread': 'https://hypixel.net/threads/minecart.12%/',
  'a private XenForo message': 'https://hypixel.net/direct-messages/castle.4%/',
  'XenForo on a host of its own': 'https://forum.generic.example/threads/minecart.12%/',
  'a Discourse topic': 'https://devforum.roblox.com/t/cork-board/8%',
  'the chat of a Discourse forum': 'https://devforum.roblox.com/chat/c/brickfox/7%',
  'a chat that nobody described': 'https://chat.generic.example/room/%',
};

let stage: StageServer;
let rig: Rig;
let page: Page;
let extension: string;

beforeAll(async () => {
  stage = await serveStage();
  extension = buildWithHosts('chat.generic.example', 'forum.generic.example');
  rig = await launchChromium({ port: stage.port, extension });
});
afterEach(async () => {
  await page.close();
  await emptyJournal(rig);
});
afterAll(async () => {
  await rig.close();
  await stage.close();
  rmSync(extension, { recursive: true });
});

async function visit(address: string, conversation: number): Promise<Page> {
  page = await rig.open(address.replace('%', String(conversation)));
  await settle(900);
  await page.bringToFront();
  return page;
}

childOnSites(ADDRESSES, visit, () => rig);

it('never reads a lesson that shows such a talk', async () => {
  await visit('https://chat.generic.example/lesson', 0);
  await talk(page, WORRYING, 30);
  await settle(2_500);
  expect(await cardText(page)).toBe('');
  await popupSaying(rig, page, 'no chat open');
});

describe('a child in a world whose chat is a picture', () => {
  it('is told so, and what still helps there', async () => {
    await visit('https://www.habbo.com/hotel', 0);
    const popup = await popupSaying(rig, page, "Tawny can't see in here");
    await popup.waitForSelector('.tips li');
    expect(await popup.$eval('main', (main) => main.textContent)).toContain('Habbo');
  });

  it('is told when it types its address, once, and left alone otherwise', async () => {
    await visit('https://www.habbo.com/hotel', 0);
    await untilWatched(rig, 'www.habbo.com', 'canvas');
    await page.keyboard.type('nice sofa');
    await page.keyboard.press('Enter');
    await settle(600);
    expect(await cardText(page)).toBe('');
    await page.keyboard.type('i live on elm road');
    expect(await cardText(page)).toBe('');
    await page.keyboard.press('Enter');
    expect(await waitForCard(page)).toMatch(/They know/);
  });
});
