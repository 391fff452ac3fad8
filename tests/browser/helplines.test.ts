import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cardText, pressInCard, waitForCard } from '../../rig/card';
import { raiseCard } from '../../rig/chat';
import { launchChromium, type Rig } from '../../rig/chromium';
import { familyChose } from '../../rig/family';
import { says } from '../../rig/says';
import { type StageServer, serveStage } from '../../rig/server';
import { PATIENCE_MS } from '../../rig/until';

let stage: StageServer;
let rig: Rig;

beforeAll(async () => {
  stage = await serveStage();
});
afterEach(async () => rig.close());
afterAll(async () => stage.close());

/** A browser whose languages are these, the child's own first. */
const browserThatSpeaks = async (languages: string, lang = 'en-GB') => {
  rig = await launchChromium({ port: stage.port, args: [`--lang=${lang}`, `--accept-lang=${languages}`] });
};
/** Where a link leads, of a card or a page of ours: scripts of the page cannot look into the closed root, the browser's protocol can. */
const hrefOf = async (page: Page, name: string) =>
  (await page.waitForSelector(`aria/${name}[role="link"]`, { timeout: PATIENCE_MS }))?.evaluate(
    (one) => one.getAttribute('data-to') ?? one.getAttribute('href'),
  );
const countrySetting = async () =>
  (await rig.worker()).evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<Record<string, { country?: string }>> } } };
    };
    return (await chrome.storage.local.get('settings')).settings?.country;
  });

describe('a person in one press', () => {
  it.each(['strong', 'urgent'] as const)('is on a %s card, to call and to text', async (level) => {
    await browserThatSpeaks('en-US,en');
    await familyChose(rig, { country: 'CA' });
    const page = await raiseCard(rig, level);
    const card = await cardText(page);
    expect(card).toContain('Kids Help Phone');
    expect(card, 'hours and cost').toContain('Day and night · Free');
    expect(card, 'nothing is asked of whoever has chosen').not.toMatch(/Are you in|Which country/);
    expect(await hrefOf(page, 'Call 1-800-668-6868')).toBe('tel:18006686868');
    expect(await hrefOf(page, 'Text CONNECT to 686868')).toBe('sms:686868?body=CONNECT');
    if (level === 'urgent') expect(await hrefOf(page, '911')).toBe('tel:911');
  });

  it('is there with a question where the country is a guess; one press settles it for the next card too', async () => {
    await browserThatSpeaks('en-IE,en-US,en');
    const page = await raiseCard(rig, 'strong');
    expect(await cardText(page)).toContain('Is this your country: Ireland?');
    expect(await hrefOf(page, 'Call 1800\u00a066\u00a066\u00a066')).toBe('tel:1800666666');
    await pressInCard(page, 'Yes');
    await expect.poll(() => cardText(page)).not.toContain('Are you in');
    expect(await cardText(page), 'the card stays').toMatch(/^Please stop/);
    await expect.poll(countrySetting).toBe('IE');
  });

  it('is asked for where a foreign region is all there is, and one press brings the numbers', async () => {
    await browserThatSpeaks('de,en-US');
    const page = await raiseCard(rig, 'urgent');
    const card = await cardText(page);
    expect(card).toContain('Which country are you in?');
    expect(card).toContain('Call the emergency number where you are (112 in Europe).');
    expect(card).not.toMatch(/911|988/);
    expect(await hrefOf(page, 'Find a helpline near you')).toMatch(/^https:\/\/childhelpline/);
    await pressInCard(page, 'Austria');
    expect(await waitForCard(page, PATIENCE_MS, /Rat auf Draht/)).toMatch(/In danger now\? Call\s+\[112\]/);
    expect(await hrefOf(page, 'Call 147')).toBe('tel:147');
    await expect.poll(countrySetting).toBe('AT');
  });

  it.each(['hu-HU,hu,en-US', 'ar,en-US'])('is never one of a foreign country: %s is asked', async (languages) => {
    await browserThatSpeaks(languages);
    const help = await rig.open(new URL('help.html', (await rig.worker()).url()).href);
    await says(help, 'Which country are you in?');
    expect(await help.evaluate(() => document.body.textContent)).not.toMatch(/Call 911|Childhelp\b/);
    await (await help.waitForSelector('.country-question select'))?.select('XX');
    await help.reload();
    await says(help, 'the emergency number where you are (112 in Europe)');
    expect(await help.evaluate(() => document.body.textContent)).not.toContain('Which country');
  });

  it('is confirmed in the welcome', async () => {
    await browserThatSpeaks('en-NZ,en');
    const welcome = await rig.open(new URL('welcome.html', (await rig.worker()).url()).href);
    await (await welcome.waitForSelector('aria/Next[role="button"]'))?.click();
    await says(welcome, 'Is this your country: New Zealand?');
    await (await welcome.waitForSelector('aria/Yes[role="button"]'))?.click();
    await expect.poll(countrySetting).toBe('NZ');
    await expect.poll(() => welcome.$eval('#country', (one) => (one as HTMLSelectElement).value)).toBe('NZ');
  });
});
