import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { openChat } from '../../rig/chat';
import { everythingStored } from '../../rig/journal';
import { launchStaged, type StagedRig } from '../../rig/staged';
import { ORDINARY, SWEDISH, settle, talk } from '../../rig/talk';

let rig: StagedRig;
let page: Page;

beforeAll(async () => {
  rig = await launchStaged();
  return rig.close;
});
afterEach(async () => page.close());

async function popupText(): Promise<string> {
  const popup = await rig.popup(page);
  await popup.waitForSelector('h1');
  const text = await popup.evaluate(() => document.body.textContent);
  await popup.close();
  return text;
}

it('a chat in a language that nothing here hears is said to be one, and no word of it is kept', async () => {
  page = await openChat(rig, '610');
  await talk(page, SWEDISH);
  await expect.poll(popupText, { interval: 1_000 }).toContain("Tawny can't read this chat");
  const stored = await everythingStored(rig);
  for (const word of ['läxorna', 'lördag', '"sv"']) expect(stored).not.toContain(word);
});

it('a chat in English is not', async () => {
  page = await openChat(rig, '611');
  await talk(page, [...ORDINARY, ...ORDINARY.map((line) => ({ ...line, text: `and then ${line.text}` }))]);
  await settle(1_500);
  expect(await popupText()).not.toContain("can't read this chat");
});
