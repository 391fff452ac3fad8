import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { pressInCard, waitForCard } from '../../rig/card';
import { openChat } from '../../rig/chat';
import { EXTENSION_ID, launchChromium, type Rig } from '../../rig/chromium';
import { held, openDraft } from '../../rig/draft';
import { untilNoted } from '../../rig/journal';
import { requestsIn } from '../../rig/net-log';
import { wordsIn } from '../../rig/profile';
import { popupSaying, says } from '../../rig/says';
import { serveStage } from '../../rig/server';
import { settle, talk, WORRYING } from '../../rig/talk';

/** Words and names that no file of the browser may hold afterwards. Each is written in one place only. */
const SAID = ['zanzibarmarmalade', 'quillfeather'];
const SAVED = ['Brickfoxington', 'Otterwhistle', 'Plumhatch', 'wobblegong'];
const TYPED = ['marrowpickle', 'thimbleberryz', 'nettlequark'];
/** In the field of the policy linter. */
const PASTED = 'Gorseberryquill';
/** In the field for the name of a school. */
const EXPORTED = 'Sorrelwaffle';
/** On a page that is looked at once, and in a draft that is held: the browser itself may keep neither. */
const SEEN = ['duskpelican', 'flintbarnacle'];
/** Every page of ours, and every room of those that have some. */
const OWN_PAGES = [
  ...['seen', 'help', 'options', 'welcome', 'practice', 'self-test'].map((name) => `${name}.html`),
  ...['adult', 'line', 'hurt', 'together'].map((place) => `help.html#${place}`),
  ...['guide', 'limits', 'policy', 'export'].map((room) => `options.html#${room}`),
];
/** Firefox and Chromium write their sessions every few seconds. Ms. */
const WRITTEN_BY_THEN = 6_000;

/** A chat saved from a phone among so many that the child picks itself from a list. */
const EXPORT = [
  ...['Brickfoxington', 'Otterwhistle', 'Plumhatch', 'Ana', 'Ben', 'Cleo', 'Dan', 'Eve'].map(
    (name) => `${name}: hello`,
  ),
  'Brickfoxington: dont tell your mum wobblegong, this is our secret',
  'Brickfoxington: are you home alone?',
  'Brickfoxington: send me a pic of you',
]
  .map((line, i) => `12/11/2023, ${10 + i}:00 - ${line}`)
  .join('\n');

it('after every surface was used no file of the browser holds a word, a name or a handle, and nothing was asked of the network', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tawny-'));
  const profile = join(folder, 'profile');
  const stage = await serveStage();
  const rig = await launchChromium({
    ...{ port: stage.port, userDataDir: profile },
    netLog: join(folder, 'net.json'),
  });
  const chat = await openChat(rig);
  await talk(chat, WORRYING);
  const [said, author] = SAID;
  await talk(chat, [{ from: 'other', text: `add me on snap ${said}_99, our secret`, author: author ?? '' }]);
  await waitForCard(chat);
  await untilNoted(rig, 'secrecy');
  await (await popupSaying(rig, chat, 'This chat')).close();
  for (const path of OWN_PAGES) await says(await rig.open(`chrome-extension://${EXTENSION_ID}/${path}`), /\w/);
  const linting = await rig.open(`chrome-extension://${EXTENSION_ID}/options.html#lint`);
  await linting.locator('textarea').fill(`{"setBy":"${PASTED}"}`);
  const exporting = await rig.open(`chrome-extension://${EXTENSION_ID}/options.html#export`);
  await exporting.locator('input[type=text]').fill(EXPORTED);
  await pause(rig);
  await checkPage(rig);
  const pasting = await rig.open(`chrome-extension://${EXTENSION_ID}/check.html`);
  await press(pasting, 'Yes, it is mine');
  await pasting.locator('textarea').fill(`${TYPED[0]}: hello you`);

  const checking = await rig.open(`chrome-extension://${EXTENSION_ID}/check.html`);
  await press(checking, 'Yes, it is mine');
  writeFileSync(join(folder, 'WhatsApp Chat with Plumhatch.txt'), EXPORT);
  const input = (await checking.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(join(folder, 'WhatsApp Chat with Plumhatch.txt'));
  await checking.waitForSelector('select');
  await pick(checking, 'Otterwhistle');
  await press(checking, 'Check this chat');
  await checking.waitForSelector('.sign-row');
  await press(checking, 'Put in all messages with a sign');
  await checking.locator('input[type=text]').fill(`Chat with ${TYPED[1]}`);
  await checking.keyboard.press('Enter');
  await settle(WRITTEN_BY_THEN);
  await checking.locator('input[type=text]').fill(`Chat with ${TYPED[2]}`);
  await checking.reload();
  await settle(WRITTEN_BY_THEN);
  await rig.close();
  await stage.close();
  expect(wordsIn(profile, ['discord.com']), 'the search finds what a browser does keep').not.toEqual([]);
  expect(wordsIn(profile, [...SAID, ...SAVED, ...TYPED, ...SEEN, PASTED, EXPORTED])).toEqual([]);
  const { all, ours } = requestsIn(join(folder, 'net.json'));
  expect(all).toBeGreaterThan(3);
  expect(ours).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});

/** A draft that gives away what was asked for is held, and changed. */
async function pause(rig: Rig): Promise<void> {
  const page = await openDraft(rig, 901, ['where do you live']);
  await held(page, `14 ${SEEN[1]} road`);
  await pressInCard(page, 'Change it');
  await page.close();
}

/** One look at a page that Tawny does not know. */
async function checkPage(rig: Rig): Promise<void> {
  const page = await rig.open('https://kites.example/');
  await page.evaluate((name) => {
    const row = document.createElement('p');
    row.textContent = `${name}: dont tell your mum about it, it is our secret`;
    document.body.append(row);
  }, SEEN[0]);
  const popup = await rig.popup(page);
  await (await popup.waitForSelector('aria/Check this page[role="button"]'))?.click();
  await says(popup, /What it found/);
  await popup.close();
}

const press = (page: Page, label: string) => page.locator(`text/${label}`).click();

/** Chooses in the list what is called so, as a person would. */
function pick(page: Page, label: string): Promise<void> {
  return page.$eval(
    'select',
    (select, name) => {
      const option = [...(select as HTMLSelectElement).options].find(({ text }) => text.trim() === name);
      (select as HTMLSelectElement).value = option?.value ?? '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
  );
}
