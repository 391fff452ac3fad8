import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardText, waitForCard } from '../../rig/card';
import { childOnSites } from '../../rig/child-on-sites';
import { stillListens } from '../../rig/still-listens';
import { onStage, SLOWLY, settle, talk, WORRYING } from '../../rig/talk';
import { visitsOfOneBrowser } from '../../rig/visits';
import { untilWatched } from '../../rig/watched';

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

const { visit: open, rig } = visitsOfOneBrowser();

/** The chat is the page itself, or in a frame of it. */
async function visit(address: string, conversation: number): Promise<Page> {
  const page = await open(address, conversation);
  const frame = page.frames().find((one) => one.parentFrame());
  return frame ? (frame as unknown as Page) : page;
}

childOnSites(ADDRESSES, visit, rig, NO_SIDES);

it.each(NO_SIDES)(
  'warns on %s of what shows only in who asks and who answers, and says whose it may be',
  async (name) => {
    const page = await visit(ADDRESSES[name as keyof typeof ADDRESSES], 6);
    await talk(page, SLOWLY, 30);
    expect(await waitForCard(page)).toContain('does not show which words are yours');
  },
);

it.each([
  ['IMVU rooms', 'textarea'],
  ['Emerald', '#room-input'],
] as const)('knows the child on %s once it has written twice', async (name, composer) => {
  const page = await visit(ADDRESSES[name], 5);
  await untilWatched(rig(), new URL(ADDRESSES[name]).hostname);
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
  await stillListens(rig(), page);
});

it.each(['Teams', 'Element'] as const)('reads words that arrive after their row, as on %s', async (name) => {
  const chat = await visit(ADDRESSES[name], 3);
  for (const line of WORRYING) await onStage(chat, 'late', line);
  expect(await waitForCard(chat)).toMatch(/Get help/);
});
