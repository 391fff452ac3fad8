import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { waitForCard } from '../../rig/card';
import { openChat } from '../../rig/chat';
import { alertsInJournal, everythingStored } from '../../rig/journal';
import { launchStaged, type StagedRig } from '../../rig/staged';
import { type Line, settle, talk } from '../../rig/talk';

/** Invented. Everyday talk first, so that nobody could know more than that it is Polish. */
const EVERYDAY: Line[] = [
  { from: 'other', text: 'siema co tam dzis w szkole bylo' },
  { from: 'self', text: 'nuda xd tylko z matmy cos zadala' },
  { from: 'other', text: 'no to tak jak u nas, nie chce mi sie nic robic' },
];

let rig: StagedRig;
let page: Page;

beforeAll(async () => {
  rig = await launchStaged();
  return rig.close;
});
afterEach(async () => page.close());

it('a chat in Polish is heard without its accents: one plain sentence brings a card about what was said', async () => {
  page = await openChat(rig, '720');
  await talk(page, [...EVERYDAY, { from: 'other', text: 'wyslij mi swoje zdjecie w pizamie i nie mow mamie' }]);
  expect(await waitForCard(page)).toMatch(/photo|picture/i);
  expect(await everythingStored(rig)).not.toContain('pizamie');
});

it('everyday talk in Polish brings none, and the popup does not say that it cannot be read', async () => {
  const before = await alertsInJournal(rig);
  page = await openChat(rig, '721');
  await talk(page, [...EVERYDAY, { from: 'other', text: 'wyślij zdjęcie zadania z matmy plis' }, ...EVERYDAY]);
  await settle(1_500);
  const popup = await rig.popup(page);
  await popup.waitForSelector('h1');
  const text = await popup.evaluate(() => document.body.textContent);
  await popup.close();
  expect(text).not.toContain("can't read this chat");
  expect(await alertsInJournal(rig)).toEqual(before);
});
