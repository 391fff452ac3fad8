import { expect, it } from 'vitest';
import { waitForCard } from '../../rig/card';
import { childOnSites } from '../../rig/child-on-sites';
import { onStage, settle, talk, WORRYING } from '../../rig/talk';
import { visitsOfOneBrowser } from '../../rig/visits';

/** Each kind of chat on each site; `%` stands for another conversation in each test. */
const ADDRESSES = {
  'Instagram messages': 'https://www.instagram.com/direct/t/%',
  'Instagram comments': 'https://www.instagram.com/p/KITE%',
  Snapchat: 'https://www.snapchat.com/web/5a1c0000-0000-4000-8000-00000000000%',
  'Facebook messages': 'https://www.facebook.com/messages/t/%',
  'TikTok messages': 'https://www.tiktok.com/messages',
  'TikTok live chat': 'https://www.tiktok.com/@juno.rolls%/live',
  'TikTok comments': 'https://www.tiktok.com/@juno.rolls/video/700%',
  'X messages in an open shadow root': 'https://x.com/i/chat/333-44%',
  'X messages as in 2025': 'https://x.com/messages/333-44%',
  'X broadcasts': 'https://x.com/i/broadcasts/1book%',
  'Reddit chat, five open shadow roots deep': 'https://www.reddit.com/chat/room/room%',
  'Reddit comments': 'https://www.reddit.com/r/ferns/comments/1fern%/title/',
};

/** Nothing on these tells whose a row is until the child has written something. */
const NO_SIDES = ['Instagram comments', 'TikTok live chat', 'X broadcasts', 'Reddit comments'];

const { visit, rig } = visitsOfOneBrowser();

childOnSites(ADDRESSES, visit, rig, NO_SIDES);

it('goes on reading when X replaces the host of its shadow root', async () => {
  const page = await visit(ADDRESSES['X messages in an open shadow root'], 3);
  await onStage(page, 'open', '333-449', { name: 'quillfox' });
  await settle(900);
  await talk(page, WORRYING, 30);
  expect(await waitForCard(page)).toMatch(/Get help/);
});
