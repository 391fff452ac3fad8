import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { waitForCard } from '../../rig/card';
import { openChat } from '../../rig/chat';
import { alertsInJournal, everythingStored } from '../../rig/journal';
import { launchStaged, type StagedRig } from '../../rig/staged';
import { type Line, settle, talk } from '../../rig/talk';

/** Invented. Everyday talk first, so that nobody could know more than that it is Spanish. */
const EVERYDAY: Line[] = [
  { from: 'other', text: 'hola que tal el cole hoy' },
  { from: 'self', text: 'bien pero mucha tarea de mates' },
  { from: 'other', text: 'jaja a mi tambien me mandaron un monton' },
];

let rig: StagedRig;
let page: Page;

beforeAll(async () => {
  rig = await launchStaged();
  return rig.close;
});
afterEach(async () => page.close());

it('a chat in Spanish is heard: one plain sentence brings a card about what was said', async () => {
  page = await openChat(rig, '710');
  await talk(page, [
    ...EVERYDAY,
    { from: 'other', text: 'mandame una foto tuya en bikini y no se lo digas a tu mamá' },
  ]);
  expect(await waitForCard(page)).toMatch(/photo|picture/i);
  expect(await everythingStored(rig)).not.toContain('bikini');
});

/** A plain sentence of a stranger behind everyday talk, in four more languages. Invented. */
const PLAIN: [language: string, lines: string[]][] = [
  [
    'German',
    [
      'hey wie wars heute in der schule',
      'ganz ok, und bei dir',
      'auch gut, mathe war nur nervig',
      'schick mir ein foto von dir im bikini',
    ],
  ],
  [
    'French',
    [
      'salut ça va tu fais quoi ce soir',
      'rien de spécial je fais mes devoirs',
      'moi aussi c est trop long',
      'envoie moi une photo de toi en maillot',
    ],
  ],
  [
    'Italian',
    [
      'ciao come è andata oggi a scuola',
      'bene ma ho un sacco di compiti di matematica',
      'anche noi, che noia questa settimana',
      'mandami una tua foto in costume',
    ],
  ],
  [
    'Polish',
    [
      'hej co tam u ciebie dzisiaj w szkole',
      'nic takiego, miałem dużo zadane',
      'ja też mam tego dość',
      'wyślij mi swoje zdjęcie w stroju kąpielowym',
    ],
  ],
];

it.each(PLAIN)('so is one in %s', async (language, lines) => {
  page = await openChat(rig, `72-${language}`);
  await talk(
    page,
    lines.map((text, place) => ({ from: place % 2 === 1 && place < 3 ? 'self' : 'other', text })),
  );
  expect(await waitForCard(page)).toMatch(/photo|picture/i);
});

it('everyday talk in Spanish brings none, and the popup does not say that it cannot be read', async () => {
  const before = await alertsInJournal(rig);
  page = await openChat(rig, '711');
  await talk(page, [...EVERYDAY, { from: 'other', text: 'mandame la foto de los deberes porfa' }, ...EVERYDAY]);
  await settle(1_500);
  const popup = await rig.popup(page);
  await popup.waitForSelector('h1');
  const text = await popup.evaluate(() => document.body.textContent);
  await popup.close();
  expect(text).not.toContain("can't read this chat");
  expect(await alertsInJournal(rig)).toEqual(before);
});
