import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cardText, waitForCard } from './rig/card';
import { emptyJournal, untilNoted } from './rig/journal';
import { launchStaged, type StagedRig } from './rig/staged';
import { ORDINARY, onStage, settle, talk, WORRYING } from './rig/talk';

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

it('goes on reading when X replaces the host of its shadow root', async () => {
  await visit(ADDRESSES['X messages in an open shadow root'], 3);
  await onStage(page, 'open', '333-449', { name: 'quillfox' });
  await settle(900);
  await talk(page, WORRYING, 30);
  expect(await waitForCard(page)).toMatch(/Get help/);
});
