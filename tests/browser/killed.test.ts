import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForCard } from '../../rig/card';
import { openChat } from '../../rig/chat';
import { launchChromium } from '../../rig/chromium';
import { alertsInJournal } from '../../rig/journal';
import { type StageServer, serveStage } from '../../rig/server';
import { settle, talk, WORRYING } from '../../rig/talk';

/** When the browser is killed: so long after the first word (ms), while signs are written, and when the card is there. */
const MOMENTS = [40, 250, 600, 'card'] as const;

let stage: StageServer;
let folder: string;

beforeAll(async () => {
  stage = await serveStage();
  folder = mkdtempSync(join(tmpdir(), 'tawny-'));
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

it('a browser that is killed while notes are written loses no warning that was shown, and warns again afterwards', async () => {
  const shown = new Set<string>();
  for (const moment of MOMENTS) {
    const rig = await launchChromium({ port: stage.port, userDataDir: folder });
    const before = await alertsInJournal(rig);
    expect(before.map(({ id }) => id)).toEqual(expect.arrayContaining([...shown]));
    for (const { id } of before) shown.add(id);
    const page = await openChat(rig, `${MOMENTS.indexOf(moment)}23`);
    void talk(page, WORRYING, 0).catch(() => {});
    if (moment === 'card') expect(await waitForCard(page)).toMatch(/Get help/);
    else await settle(moment);
    const gone = new Promise((done) => rig.browser.once('disconnected', done));
    rig.browser.process()?.kill('SIGKILL');
    await gone;
  }
  const rig = await launchChromium({ port: stage.port, userDataDir: folder });
  const kept = await alertsInJournal(rig);
  expect(kept).not.toEqual([]);
  expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length);
  const page = await openChat(rig, '888');
  await talk(page, [{ from: 'other', text: 'i can give you 500 robux if you send me a pic of you' }]);
  expect(await waitForCard(page)).toMatch(/^Please stop/);
  expect((await alertsInJournal(rig)).length).toBeGreaterThan(kept.length);
  await rig.close();
});
