import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardText, pressInCard, waitForCard } from '../../rig/card';
import { openChat, raiseCard, talkHeard } from '../../rig/chat';
import { launchChromium, type Rig } from '../../rig/chromium';
import { familyChose } from '../../rig/family';
import { untilHeard, untilShown } from '../../rig/journal';
import { popupSaying, says } from '../../rig/says';
import { type StageServer, serveStage } from '../../rig/server';
import { type Line, ORDINARY, onStage, settle, talk, WORRYING } from '../../rig/talk';

const CHAT = 'https://discord.com/channels/@me/123';

let stage: StageServer;
let rig: Rig;
let page: Page;

beforeAll(async () => {
  stage = await serveStage();
});
beforeEach(async () => {
  rig = await launchChromium({ port: stage.port });
  await familyChose(rig, { country: 'GB' });
  page = await openChat(rig);
});
afterEach(async () => rig.close());
afterAll(async () => stage.close());

const cardSays = () => expect.poll(() => cardText(page));
/** Says it all, and waits until everything that comes of it has come: a later card takes the place of the first. */
async function talkToTheEnd(lines: readonly Line[]): Promise<void> {
  await talkHeard(rig, page, lines);
  await untilShown(rig);
  await waitForCard(page);
}
/** What the page itself can find out: elements beside its body that are not its own. They tell nothing of whose they are. */
const strangers = () => page.evaluate(() => document.querySelectorAll('html > div:not([class], [id])').length);

/** Presses a button that opens a page: the popup closes under the mouse before it is up again. */
const leaveBy = async (popup: Page, name: string) =>
  (await popup.waitForSelector(`aria/${name}[role="button"]`))?.click().catch(() => {});

describe('the card', () => {
  it('is not there, for the page either, before there is a reason and after it was closed', async () => {
    expect(await strangers()).toBe(0);
    await talkToTheEnd(WORRYING);
    expect(await strangers()).toBe(1);
    await pressInCard(page, 'Not now');
    await cardSays().toBe('');
    expect(await strangers()).toBe(0);
  });

  it('leads to a helpline in two clicks, and back to the chat in one', async () => {
    page = await raiseCard(rig, 'strong');
    const opened = rig.browser.waitForTarget((target) => target.url().includes('/help.html'));
    await pressInCard(page, 'Get help');
    const help = await (await opened).asPage();
    const line = await help.waitForSelector('aria/Call 0800\u00a01111[role="link"]');
    expect(await line?.evaluate((one) => (one as HTMLAnchorElement).href)).toBe('tel:08001111');
    await help.close();
    expect(await waitForCard(page), 'the card waits in the chat').toMatch(/Not now/);
  });

  it('leads from the popup to a helpline in two clicks as well', async () => {
    page = await raiseCard(rig, 'strong');
    const popup = await rig.popup(page);
    const opened = rig.browser.waitForTarget((target) => target.url().includes('/help.html'));
    await leaveBy(popup, 'Get help');
    const help = await (await opened).asPage();
    expect(await help.waitForSelector('aria/Call 0800\u00a01111[role="link"]')).not.toBeNull();
  });

  it('closes with Esc, and leaves the focus where the child types', async () => {
    page = await raiseCard(rig, 'medium');
    await page.evaluate(() => {
      const composer = document.createElement('textarea');
      composer.id = 'own-composer';
      document.body.append(composer);
      composer.focus();
    });
    await page.keyboard.press('Escape');
    await cardSays().toBe('');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('own-composer');
  });

  it('points at the message without changing the page', async () => {
    page = await raiseCard(rig, 'medium');
    const before = await page.evaluate(() => document.querySelector('ol, main')?.innerHTML);
    await pressInCard(page, 'Show me which message');
    await expect.poll(strangers, { message: 'the card and the frame' }).toBe(2);
    expect(await page.evaluate(() => document.querySelector('ol, main')?.innerHTML)).toBe(before);
  });

  it('takes "I know them", gets quieter, and can be taken back', async () => {
    page = await raiseCard(rig, 'medium');
    await pressInCard(page, 'This is OK, I know them');
    await pressInCard(page, 'Yes, in real life');
    await cardSays().toMatch(/Big warning signs will still show/);
    const popup = await popupSaying(rig, page, 'Tawny will be quieter');
    await (await popup.waitForSelector('aria/Undo[role="button"]'))?.click();
    await says(popup, 'I know them');
  });

  it('is not drawn in quiet mode, which the child can choose in the popup', async () => {
    const popup = await rig.popup(page);
    await (await popup.waitForSelector('[role="switch"]'))?.click();
    await says(popup, 'Only the owl');
    await popup.close();
    await talk(page, WORRYING);
    await settle(1_500);
    expect(await cardText(page)).toBe('');
    await popupSaying(rig, page, 'This chat');
  });

  it('names the helpline right after the steps when it is urgent, and leaves only by a button', async () => {
    page = await raiseCard(rig, 'urgent');
    const card = await cardText(page);
    expect(card).toContain('This is not your fault.');
    expect(card.indexOf('[Call 0800\u00a01111]')).toBeGreaterThan(0);
    expect(card.indexOf('[Call 0800\u00a01111]')).toBeLessThan(card.indexOf('[Get help now]'));
    expect(card).toMatch(/In danger now\? Call\s+\[999\]/);
    await page.keyboard.press('Escape');
    await settle(300);
    expect(await cardText(page)).toContain('Not now');
  });

  it('is left out of an ordinary chat', async () => {
    await talk(page, ORDINARY);
    await settle(1_200);
    expect(await cardText(page)).toBe('');
    expect(await strangers()).toBe(0);
  });
});

describe('hostile text in a chat', () => {
  const HOSTILE: Line[] = [
    {
      from: 'other',
      author: '<img src=x onerror="document.title=1">\u202egnp',
      text: 'dont tell your mum </div><script>1',
    },
    {
      from: 'other',
      author: '<b>\u202e',
      text: 'send me a pic of you <style>*{display:none}</style> and delete this chat',
    },
  ];

  it('neither runs nor shows in card and popup', async () => {
    await onStage(page, 'open', '456', { name: '<h1 id="bad">\u202ebad' });
    await talkToTheEnd([...WORRYING, ...HOSTILE]);
    expect(await waitForCard(page)).not.toMatch(/onerror|<b>|\u202e|script|mum/);
    const popup = await popupSaying(rig, page, 'This chat');
    expect(await popup.evaluate(() => document.querySelectorAll('img, b, #bad, script:not([src])').length)).toBe(0);
    expect(await popup.evaluate(() => document.body.textContent)).not.toMatch(/onerror|mum|\u202e/);
  });
});

describe('"What can people see?"', () => {
  it('counts what was noticed, and after one click and one answer nothing is left', async () => {
    await talkToTheEnd(WORRYING);
    const popup = await rig.popup(page);
    const opened = rig.browser.waitForTarget((target) => target.url().includes('/seen.html'));
    await leaveBy(popup, 'What can people see?');
    const seen = await (await opened).asPage();
    await says(seen, /Discord · Warnings: [1-9].*Asked for a secret/);
    await (await seen.waitForSelector('aria/Wipe all notes[role="button"]'))?.click();
    await (await seen.waitForSelector('aria/Yes, wipe them[role="button"]'))?.click();
    await says(seen, 'All notes are gone');
    await says(seen, 'There are no warnings here.');
    await says(seen, /People: 0\. Signs noted: 0\. Messages counted: 0\./);
    await talk(page, [{ from: 'other', text: 'delete this chat after' }]);
    await untilHeard(rig, 1);
    await seen.reload();
    await says(seen, 'People: 1.');
  });

  it('shows what the browser really holds Tawny to', async () => {
    const seen = await rig.open(new URL('seen.html', (await rig.worker()).url()).href);
    await says(seen, /may connect to nothing/);
    await says(seen, "connect-src 'none'");
    await says(seen, 'took from the internet: 0');
  });
});

describe('the help page', () => {
  it('opens with the stored country, and remembers another one', async () => {
    const address = new URL('help.html', (await rig.worker()).url()).href;
    const help = await rig.open(address);
    await (await help.waitForSelector('#country'))?.select('DE');
    await help.waitForSelector('aria/nummergegenkummer.de[role="link"]');
    await help.reload();
    expect(await help.waitForSelector('aria/nummergegenkummer.de[role="link"]')).not.toBeNull();
  });

  it('is left by Esc twice, to a neutral page, and is not in the way back', async () => {
    const help = await rig.open(CHAT);
    await help.goto(new URL('help.html#hurt', (await rig.worker()).url()).href);
    await help.waitForSelector('#place-heading');
    await help.keyboard.press('Escape');
    await Promise.all([help.waitForNavigation(), help.keyboard.press('Escape')]);
    expect(help.url()).toBe('https://www.wikipedia.org/');
    await help.goBack();
    expect(help.url()).toContain('discord.com');
  });
});
