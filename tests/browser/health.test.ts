import { beforeAll, expect, it } from 'vitest';
import { EXTENSION_ID, type Rig } from './rig/chromium';
import { everythingStored } from './rig/journal';
import { launchStaged, type StagedRig } from './rig/staged';
import { settle } from './rig/talk';

const MARKED = 'marmalade';
const PATIENCE_MS = 12_500;

let rig: StagedRig;

beforeAll(async () => {
  rig = await launchStaged();
  return rig.close;
});

const stored = async () => JSON.parse(await everythingStored(rig)).local.siteHealth;
const saysSoon = (page: Awaited<ReturnType<Rig['open']>>, words: string) =>
  page.waitForFunction((text) => document.body.textContent.includes(text), { timeout: 8_000 }, words);

it('says that a page cannot be read: in the popup, in the console once, and on the options page until it is wiped', async () => {
  const page = await rig.open('https://discord.com/channels/@me/123');
  // Puppeteer hears the page's own scripts only; the browser itself tells of ours too.
  const session = await page.createCDPSession();
  const said: string[] = [];
  session.on('Runtime.consoleAPICalled', ({ args }) => said.push(args.map(({ value }) => String(value)).join(' ')));
  await session.send('Runtime.enable');
  await settle(1_000);
  expect(await stored()).toEqual({ discord: { state: 'working', at: expect.any(Number) } });

  await page.evaluate((word) => {
    const main = document.createElement('main');
    main.textContent = word;
    document.body.replaceChildren(main);
  }, MARKED);
  await settle(PATIENCE_MS);
  const told = said.filter((line) => line.includes('Tawny'));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('ol[data-list-id="chat-messages"]');
  expect(told[0]).not.toContain(MARKED);

  const popup = await rig.popup(page);
  await saysSoon(popup, "Tawny can't see this page");
  await saysSoon(popup, 'Check this page');
  await popup.close();

  expect(await stored()).toEqual({ discord: { state: 'unreadable', at: expect.any(Number) } });
  const options = await rig.open(`chrome-extension://${EXTENSION_ID}/options.html`);
  await saysSoon(options, 'Could not be read: 1.');
  await saysSoon(options, 'Discord: could not be read, since: Today');

  const seen = await rig.open(`chrome-extension://${EXTENSION_ID}/seen.html`);
  await saysSoon(seen, 'Chat sites it could read, and when: Discord');
  await (await seen.waitForSelector('aria/Wipe all notes[role="button"]'))?.click();
  await (await seen.waitForSelector('aria/Yes, wipe them[role="button"]'))?.click();
  await saysSoon(seen, 'All notes are gone');
  expect(await stored()).toBeUndefined();
});
