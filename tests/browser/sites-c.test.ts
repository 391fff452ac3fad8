import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cardText, waitForCard } from './rig/card';
import { emptyJournal, untilNoted } from './rig/journal';
import { launchStaged, type StagedRig } from './rig/staged';
import { ORDINARY, onStage, settle, talk, WORRYING } from './rig/talk';
import { untilWatched } from './rig/watched';

/** Each kind of chat on each site; `%` stands for another conversation in each test. */
const ADDRESSES = {
  Teams: 'https://teams.live.com/v2/',
  'Google Chat': 'https://chat.google.com/u/0/app/chat/AAAA%',
  'Google Chat in a frame of Google’s own': 'https://mail.google.com/chat/u/0/',
  'Slack messages': 'https://app.slack.com/client/T0001/D000%',
  'Slack channels': 'https://app.slack.com/client/T0001/C000%',
  Element: 'https://app.element.io/#/room/!room%:example.org',
  'IMVU rooms': 'https://www.imvu.com/next/chat/room-42-%/',
  MyLOL: 'https://www.mylol.com/messages/%',
  'Chess.com games': 'https://www.chess.com/game/live/4%',
  'Lichess games': 'https://lichess.org/Abcd123%',
  'Lichess inbox': 'https://lichess.org/inbox/brickfox%',
  'Scratch projects': 'https://scratch.mit.edu/projects/4%',
  'Scratch profiles': 'https://scratch.mit.edu/users/Ravi_K%/',
  Emerald: 'https://emeraldchat.com/app',
  OmeTV: 'https://ome.tv/',
  Chathub: 'https://chathub.cam/',
  ChatGPT: 'https://chatgpt.com/c/chat-%',
  'Character.AI': 'https://character.ai/chat/chat-%',
};

/** Nothing on these tells whose a row is until the child has written something. */
const NO_SIDES = ['IMVU rooms', 'Emerald'];

let rig: StagedRig;
let page: Page;
/** Where the chat is: the page itself, or a frame of it, which can all that the tests ask of a page. */
let chat: Page;

beforeAll(async () => {
  rig = await launchStaged();
  return rig.close;
});
afterEach(async () => {
  await page.close();
  await emptyJournal(rig);
});

async function visit(address: string, conversation: number): Promise<void> {
  page = await rig.open(address.replace('%', String(conversation)));
  await settle(700);
  // The welcome page may have opened over it.
  await page.bringToFront();
  const frame = page.frames().find((one) => one.parentFrame());
  chat = frame ? (frame as unknown as Page) : page;
}

describe.each(Object.entries(ADDRESSES))('a child on %s', (name, address) => {
  it('is left in peace in an ordinary chat', async () => {
    await visit(address, 1);
    await talk(chat, ORDINARY, 30);
    await settle(900);
    expect(await cardText(chat)).toBe('');
  });

  it.skipIf(NO_SIDES.includes(name))('is not warned of its own words', async () => {
    await visit(address, 4);
    await talk(
      chat,
      [
        { from: 'other', text: 'hello' },
        ...WORRYING.map(({ text }) => ({ from: 'self' as const, text })),
        { from: 'other', text: 'see you at practice' },
      ],
      30,
    );
    await settle(900);
    expect(await cardText(chat)).toBe('');
  });

  it('is warned while someone pulls them away, and once about rows that are created anew', async () => {
    await visit(address, 2);
    await talk(chat, WORRYING, 30);
    const card = await waitForCard(chat);
    expect(card).toMatch(/Get help/);
    await untilNoted(rig, 'secrecy');
    await settle(600);
    const settled = await cardText(chat);
    await onStage(chat, 'recycle');
    await settle(600);
    expect(await cardText(chat)).toBe(settled);
  });
});

it.each([
  ['IMVU rooms', 'textarea'],
  ['Emerald', '#room-input'],
] as const)('knows the child on %s once it has written twice', async (name, composer) => {
  await visit(ADDRESSES[name], 5);
  await untilWatched(rig, new URL(ADDRESSES[name]).hostname);
  for (const text of ['hi, who is there', 'I like trains']) {
    await page.type(composer, text);
    await page.keyboard.press('Enter');
    await settle(300);
  }
  await talk(
    page,
    WORRYING.map(({ text }) => ({ from: 'self', text })),
    30,
  );
  await settle(900);
  expect(await cardText(page)).toBe('');
});

it.each(['Teams', 'Element'] as const)('reads words that arrive after their row, as on %s', async (name) => {
  await visit(ADDRESSES[name], 3);
  for (const line of WORRYING) await onStage(chat, 'late', line);
  expect(await waitForCard(chat)).toMatch(/Get help/);
});
