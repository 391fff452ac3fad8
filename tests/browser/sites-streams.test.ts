import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitForCard } from '../../rig/card';
import { childOnSites } from '../../rig/child-on-sites';
import { EXTENSION_ID } from '../../rig/chromium';
import { popupSaying } from '../../rig/says';
import { talk, WORRYING } from '../../rig/talk';
import { visitsOfOneBrowser } from '../../rig/visits';

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

const { visit, rig } = visitsOfOneBrowser();

childOnSites(ADDRESSES, visit, rig, NO_SIDES);

describe('a video with its chat in a frame', () => {
  const ADDRESS = ADDRESSES['YouTube live chat in the frame of a video'];

  it('has the script in the page and in the chat, but not in the frame of another video', async () => {
    const page = await visit(ADDRESS, 5);
    await expect.poll(() => framesWithScript(page)).toEqual(['/live/stream5', '/live_chat']);
  });

  it('is known to the popup as one page, which is no chat any more once the frame is gone', async () => {
    const page = await visit(ADDRESS, 6);
    await talk(page, WORRYING, 30);
    await waitForCard(page);
    await (await popupSaying(rig(), page, /Slow down|Please stop/)).close();
    await page.$eval('#chatframe', (frame) => frame.remove());
    await popupSaying(rig(), page, 'There is no chat');
  });
});

/** The paths of the frames in which our script runs. */
async function framesWithScript(page: Page): Promise<string[]> {
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
