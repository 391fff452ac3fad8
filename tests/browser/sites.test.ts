import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cardText, waitForCard } from '../../rig/card';
import { launchChromium, type Rig } from '../../rig/chromium';
import { untilNoted } from '../../rig/journal';
import { popupSaying } from '../../rig/says';
import { type StageServer, serveStage } from '../../rig/server';
import { stillListens } from '../../rig/still-listens';
import { type Line, ORDINARY, onStage, settle, talk, WORRYING } from '../../rig/talk';

const ADDRESSES = {
  discord: 'https://discord.com/channels/@me/123',
  whatsapp: 'https://web.whatsapp.com/',
  roblox: 'https://www.roblox.com/home',
};

let stage: StageServer;
let rig: Rig;
let page: Page;

beforeAll(async () => {
  stage = await serveStage();
});
afterEach(async () => rig.close());
afterAll(async () => stage.close());

async function visit(address: string): Promise<void> {
  rig = await launchChromium({ port: stage.port });
  page = await rig.open(address);
  await settle(700);
}

describe.each(Object.entries(ADDRESSES))('a child on %s', (_site, address) => {
  it('is warned while someone pulls them away, and not before', async () => {
    await visit(address);
    await talk(page, WORRYING.slice(0, 2));
    await settle(600);
    expect(await cardText(page)).toBe('');
    await talk(page, WORRYING.slice(2));
    expect(await waitForCard(page)).toMatch(/Get help/);
  });

  it('is left in peace in an ordinary chat', async () => {
    await visit(address);
    await talk(page, ORDINARY);
    await settle(1200);
    expect(await cardText(page)).toBe('');
    await stillListens(rig, page);
  });

  it('is warned about rows that are created anew only once', async () => {
    await visit(address);
    await talk(page, WORRYING.slice(0, 3));
    await untilNoted(rig, 'platform-move');
    await settle(600);
    const before = await cardText(page);
    for (let i = 0; i < 4; i += 1) await onStage(page, 'recycle');
    await settle(800);
    expect(await cardText(page)).toBe(before);
  });
});

it('reads words that arrive after their row, as WhatsApp does', async () => {
  await visit(ADDRESSES.whatsapp);
  for (const line of WORRYING) await onStage(page, 'late', line);
  expect(await waitForCard(page)).toMatch(/Get help/);
});

it('hears a mother as a mother where the child saved her, and a stranger as a stranger who says the same', async () => {
  const asked = ['are you alone', 'send me a pic of you', 'dont tell your brother'];
  const answered = ['yep', 'ok', 'ok'];
  const lines: Line[] = [
    ...asked.flatMap((text, k): Line[] => [
      { from: 'other', text },
      { from: 'self', text: answered[k] ?? '' },
    ]),
    { from: 'other', text: 'a code just came to your phone, read it to me' },
  ];
  const cardFrom = async (key: string, name: string, patience?: number) => {
    await onStage(page, 'open', key, { name });
    await settle(900);
    await talk(page, lines);
    return waitForCard(page, patience);
  };
  await visit(ADDRESSES.whatsapp);
  expect(await cardFrom('447700900001@c.us', 'Mum', 2_500)).toBe('');
  await untilNoted(rig, 'image-request');
  expect(await cardFrom('447700900002@c.us', '+44 7700 900002')).toMatch(/Get help/);
});

it('keeps two conversations of one site apart when the child moves between them', async () => {
  await visit(ADDRESSES.discord);
  // Together they raise a card, each of them alone none.
  await talk(page, [
    { from: 'other', text: 'how old are you' },
    { from: 'other', text: 'are your parents home' },
  ]);
  await onStage(page, 'open', '456', { name: 'Wren' });
  await settle(900);
  await talk(page, [{ from: 'other', text: 'whats ur insta' }]);
  await settle(900);
  expect(await cardText(page)).toBe('');
  await stillListens(rig, page);
});

it('counts old messages that the child scrolls up to, but raises no card for them', async () => {
  await visit(ADDRESSES.discord);
  const old = Date.now() - 3 * 86_400_000;
  const lines = WORRYING.map((line, index) => ({ ...line, at: old + index * 1000 }));
  await onStage(page, 'loadHistory', lines.length, { lines });
  await settle(1200);
  expect(await cardText(page)).toBe('');
  await popupSaying(rig, page, 'Something to notice');
});
