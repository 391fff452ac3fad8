import { beforeAll, expect, it } from 'vitest';
import { EXTENSION_ID } from '../../rig/chromium';
import { everythingStored } from '../../rig/journal';
import { popupSaying, says } from '../../rig/says';
import { launchStaged, type StagedRig } from '../../rig/staged';
import { settle } from '../../rig/talk';

const MARKED = 'marmalade';

let rig: StagedRig;

beforeAll(async () => {
  rig = await launchStaged();
  return rig.close;
});

const stored = async () => JSON.parse(await everythingStored(rig)).local.siteHealth;

it('says that a page cannot be read: in the popup, in the console once, and on the options page until it is wiped', async () => {
  const page = await rig.open('https://discord.com/channels/@me/123');
  // Puppeteer hears the page's own scripts only; the browser itself tells of ours too.
  const session = await page.createCDPSession();
  const said: string[] = [];
  session.on('Runtime.consoleAPICalled', ({ args }) => said.push(args.map(({ value }) => String(value)).join(' ')));
  await session.send('Runtime.enable');
  await expect.poll(stored).toEqual({ discord: { state: 'working', at: expect.any(Number) } });

  await page.evaluate((word) => {
    const main = document.createElement('main');
    main.textContent = word;
    document.body.replaceChildren(main);
  }, MARKED);
  const told = () => said.filter((line) => line.includes('Tawny'));
  // Tawny itself waits ten seconds first.
  await expect.poll(told, { timeout: 40_000 }).not.toEqual([]);
  await settle(2_000);
  expect(told()).toHaveLength(1);
  expect(told()[0]).toContain('ol[data-list-id="chat-messages"]');
  expect(told()[0]).not.toContain(MARKED);

  const popup = await popupSaying(rig, page, "Tawny can't see this page");
  await says(popup, 'Check this page');
  await popup.close();

  await expect.poll(stored).toEqual({ discord: { state: 'unreadable', at: expect.any(Number) } });
  const options = await rig.open(`chrome-extension://${EXTENSION_ID}/options.html`);
  await says(options, 'Could not be read: 1.');
  await says(options, 'Discord: could not be read, since: Today');

  const seen = await rig.open(`chrome-extension://${EXTENSION_ID}/seen.html`);
  await says(seen, 'Chat sites it could read, and when: Discord');
  await (await seen.waitForSelector('aria/Wipe all notes[role="button"]'))?.click();
  await (await seen.waitForSelector('aria/Yes, wipe them[role="button"]'))?.click();
  await says(seen, 'All notes are gone');
  await expect.poll(stored).toBeUndefined();
});
