import { beforeAll, expect, it } from 'vitest';
import { waitForCard } from '../../rig/card';
import { openChat } from '../../rig/chat';
import { EXTENSION_ID } from '../../rig/chromium';
import { beginSpying, openSpying, spiedOut } from '../../rig/spy';
import { launchStaged, type StagedRig } from '../../rig/staged';
import { settle, talk, WORRYING } from '../../rig/talk';

let rig: StagedRig;

beforeAll(async () => {
  rig = await launchStaged();
  return rig.close;
});

it('a page that was there first finds out nothing: no call, message, name or file, and a box without a name at most', async () => {
  const page = await openSpying(rig, 'https://discord.com/channels/@me/123');
  await settle(700);
  await beginSpying(page);
  await talk(page, WORRYING);
  expect(await waitForCard(page)).toMatch(/Get help/);
  expect(await spiedOut(page)).toEqual({
    calls: [],
    messages: [],
    // The page's own.
    names: ['stage'],
    elements: ['<div></div> closed'],
    files: [],
    ways: [],
  });
});

it('a page cannot end Tawny by pretending to be a newer one of it', async () => {
  const page = await openChat(rig, '777');
  await page.evaluate((id) => {
    const detail = { contentScriptName: 'watch', messageId: 'newer' };
    const type = `${id}:watch:wxt:content-script-started`;
    document.dispatchEvent(new CustomEvent(type, { detail }));
    window.postMessage({ type, ...detail }, '*');
  }, EXTENSION_ID);
  await talk(page, WORRYING);
  expect(await waitForCard(page)).toMatch(/Get help/);
});
