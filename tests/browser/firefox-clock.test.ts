import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayAtPageTime } from '../../rig/clock';
import { type FirefoxRig, firefoxPath, launchFirefox, skipNote } from '../../rig/firefox';
import { type StageServer, serveStage } from '../../rig/server';
import { settle, WORRYING } from '../../rig/talk';

/** Longer than a list that is still being filled is quiet. Ms. */
const QUIET = 2_500;

describe.skipIf(!firefoxPath)(`A device with a wrong clock, in Firefox${skipNote}`, () => {
  let stage: StageServer;
  let rig: FirefoxRig;

  beforeAll(async () => {
    stage = await serveStage();
    rig = await launchFirefox(stage.port);
  });
  afterAll(async () => {
    await rig.close();
    await stage.close();
  });

  it('has no card for what was loaded from days ago, and the popup tells of it', async () => {
    const page = await rig.open('https://discord.com/channels/@me/501');
    await settle(1_000);
    await page.evaluate(
      (lines, ms) => {
        const { stage: living } = globalThis as unknown as { stage: { say(line: object): void } };
        for (const line of lines) living.say({ ...line, at: Date.now() - ms });
      },
      [{ from: 'other', text: 'hello there' }, ...WORRYING],
      2 * 86_400_000,
    );
    await rig.inside.popupSays(/Keep it secret\?/);
    expect(await rig.inside.card()).toBe('');
    await page.close();
  });

  it('two days ahead is warned as any other of what is said before its eyes', async () => {
    const page = await rig.open('https://discord.com/channels/@me/500');
    await settle(1_000);
    await sayAtPageTime(page, { from: 'other', text: 'hello there' });
    await settle(QUIET);
    for (const line of WORRYING) {
      await sayAtPageTime(page, line);
      await settle(400);
    }
    await rig.inside.waitFor('card', /Get help/);
    await page.close();
  });
});
