import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firefoxWithAttacker, outcomesOf } from '../../rig/content-world';
import { type FirefoxRig, firefoxPath, launchFirefox, skipNote } from '../../rig/firefox';
import { type StageServer, serveStage } from '../../rig/server';
import { settle, talk, WORRYING } from '../../rig/talk';

/** What code in a content script of ours might try; Firefox lets it at the extension's storage. */
const ATTACKS = [
  'browser.storage.local.get(null)',
  'browser.storage.local.set({ settings: { enabled: false, sitesOff: ["discord.com"] }, chosenByChild: [] })',
  'browser.storage.local.remove(["pin", "settings"])',
  'browser.storage.local.clear()',
  'browser.storage.local.set({ settings: { enabled: false }, changed: "now" })',
  'browser.storage.session.get(null)',
];

/** Letters that only our own pages may write, and some of a talk that is not on the page. */
const LETTERS = [
  ['eraseAll', null],
  ['stored', null],
  ['report', 1],
  ['changeMark', { key: 'a', mark: 'known' }],
  ['pageState', { state: 'reading', site: 'whatsapp', host: 'discord.com', conversations: ['x'] }],
  ['standing', { site: 'whatsapp', key: 'x', audience: 'direct' }],
].map(([type, data], id) => `browser.runtime.sendMessage(${JSON.stringify({ id, type, data, timestamp: 0 })})`);

describe.skipIf(!firefoxPath)(`A page that broke into our content script, in Firefox${skipNote}`, () => {
  let stage: StageServer;
  let rig: FirefoxRig;
  let folder: string;

  beforeAll(async () => {
    stage = await serveStage();
    folder = firefoxWithAttacker([...ATTACKS, ...LETTERS]);
    rig = await launchFirefox(stage.port, { extension: folder });
  });
  afterAll(async () => {
    await rig.close();
    await stage.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('a page hears at once of what the child chose', async () => {
    const page = await rig.open('https://discord.com/channels/@me/777');
    await rig.inside.popupSays(/Reading along/);
    await rig.inside.openPopup();
    await rig.inside.press('popup', 'Turn off here');
    await settle(500);
    await rig.inside.closePopup();
    await rig.inside.popupSays(/Tawny is asleep here/);
    await rig.inside.openPopup();
    await rig.inside.press('popup', 'Turn on here');
    await settle(500);
    await rig.inside.closePopup();
    await rig.inside.popupSays(/Reading along/);
    await page.close();
  });

  it('finds no setting, and changes none', async () => {
    const page = await rig.open('https://discord.com/channels/@me/123');
    await settle(1_000);
    const outcomes = await outcomesOf(page);
    const [stored, ...rest] = outcomes.slice(0, ATTACKS.length);
    for (const answer of outcomes.slice(ATTACKS.length)) expect(answer).toMatch(/Refused/);
    // Something was chosen before: only a sign that something changed is there.
    expect(Object.keys(JSON.parse(stored ?? ''))).toEqual(['changed']);
    expect(rest.at(-1)).toMatch(/^(TypeError|Error)/);
    await rig.inside.sleep();
    await talk(page, WORRYING);
    await rig.inside.waitFor('card', /Get help/);
    await page.close();
  });
});
