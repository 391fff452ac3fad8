import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cardText, waitForCard } from './rig/card';
import { EXTENSION_ID } from './rig/chromium';
import { emptyJournal, untilNoted } from './rig/journal';
import { popupSaying } from './rig/says';
import { launchStaged, type StagedRig } from './rig/staged';
import { ORDINARY, onStage, settle, talk, WORRYING } from './rig/talk';

/** Each kind of chat on each site; `%` stands for another conversation in each test. */
const ADDRESSES = {
  'Twitch chat': 'https://www.twitch.tv/juno_builds%',
  'Twitch chat in a window of its own': 'https://www.twitch.tv/popout/juno_pops%/chat?popout=',
  'Twitch whispers': 'https://www.twitch.tv/juno_builds%?whisper',
  'YouTube live chat in the frame of a video': 'https://www.youtube.com/live/stream%',
  'YouTube live chat in a window of its own': 'https://www.youtube.com/live_chat?is_popout=1&v=window%',
  'YouTube comments': 'https://www.youtube.com/watch?v=kite%',
  'Telegram A': 'https://web.telegram.org/a/#22%',
  'Telegram K': 'https://web.telegram.org/k/#33%',
  'Steam chat': 'https://steamcommunity.com/chat/?%',
  'Steam comments': 'https://steamcommunity.com/id/juno%',
  'Kick chat': 'https://kick.com/juno_plays%',
  'Bluesky messages': 'https://bsky.app/messages/3kite%',
  'Bluesky posts': 'https://bsky.app/profile/juno/post/3post%',
};

/** Nothing on these tells whose a row is until the child has written something. */
const NO_SIDES = ['Twitch chat', 'Twitch chat in a window of its own', 'YouTube comments', 'Kick chat'];

let rig: StagedRig;
let page: Page;

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
}

describe.each(Object.entries(ADDRESSES))('a child on %s', (name, address) => {
  it('is left in peace in an ordinary chat', async () => {
    await visit(address, 1);
    await talk(page, ORDINARY, 30);
    await settle(900);
    expect(await cardText(page)).toBe('');
  });

  it.skipIf(NO_SIDES.includes(name))('is not warned of its own words', async () => {
    await visit(address, 4);
    await talk(
      page,
      [
        { from: 'other', text: 'hello' },
        ...WORRYING.map(({ text }) => ({ from: 'self' as const, text })),
        { from: 'other', text: 'see you at practice' },
      ],
      30,
    );
    await settle(900);
    expect(await cardText(page)).toBe('');
  });

  it('is warned while someone pulls them away, and once about rows that are created anew', async () => {
    await visit(address, 2);
    await talk(page, WORRYING, 30);
    const card = await waitForCard(page);
    expect(card).toMatch(/Get help/);
    await untilNoted(rig, 'secrecy');
    await settle(600);
    const settled = await cardText(page);
    await onStage(page, 'recycle');
    await settle(600);
    expect(await cardText(page)).toBe(settled);
  });
});

describe('a video with its chat in a frame', () => {
  const ADDRESS = ADDRESSES['YouTube live chat in the frame of a video'];

  it('has the script in the page and in the chat, but not in the frame of another video', async () => {
    await visit(ADDRESS, 5);
    await expect.poll(framesWithScript).toEqual(['/live/stream5', '/live_chat']);
  });

  it('is known to the popup as one page, which is no chat any more once the frame is gone', async () => {
    await visit(ADDRESS, 6);
    await talk(page, WORRYING, 30);
    await waitForCard(page);
    await (await popupSaying(rig, page, /Slow down|Please stop/)).close();
    await page.$eval('#chatframe', (frame) => frame.remove());
    await popupSaying(rig, page, 'There is no chat');
  });
});

/** The paths of the frames in which our script runs. */
async function framesWithScript(): Promise<string[]> {
  const session = await page.createCDPSession();
  const frames: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(EXTENSION_ID)) frames.push(context.auxData.frameId);
  });
  await session.send('Runtime.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const all = [frameTree, ...(frameTree.childFrames ?? [])].map(({ frame }) => frame);
  await session.detach();
  return all.filter(({ id }) => frames.includes(id)).map(({ url }) => new URL(url).pathname);
}
