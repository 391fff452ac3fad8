import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { raiseCard } from '../../rig/chat';
import { launchChromium, type Rig } from '../../rig/chromium';
import { familyChose } from '../../rig/family';
import { everythingStored } from '../../rig/journal';
import { says } from '../../rig/says';
import { type StageServer, serveStage } from '../../rig/server';
import { settle } from '../../rig/talk';

let stage: StageServer;
let rig: Rig;
const stored = async () =>
  JSON.parse(await everythingStored(rig)) as {
    local: Record<string, unknown>;
    session: Record<string, unknown>;
    databases: [string, unknown[]][];
  };
const notes = async () => Object.keys((await stored()).session).filter((name) => name.startsWith('notes:alert:'));

beforeAll(async () => {
  stage = await serveStage();
  rig = await launchChromium({ port: stage.port });
  await familyChose(rig, { retentionDays: 0, parentsSee: 'suggest' });
  await settle(500);
});
afterAll(async () => {
  await rig.close();
  await stage.close();
});

describe('where notes are kept for no day', () => {
  it('a strong card comes as ever, and nothing that was noticed is on the disk', async () => {
    await raiseCard(rig, 'strong');
    const { local, databases } = await stored();
    expect(databases).toEqual([]);
    expect(Object.keys(local).filter((name) => !name.endsWith('$'))).toEqual(['settings']);
    expect(await notes()).not.toEqual([]);
  });

  it('a worker that is stopped forgets nothing of the session', async () => {
    const before = await notes();
    await (await rig.worker()).close();
    const seen = await rig.open('chrome-extension://bhdpbnhainhblpnnapkgolgfbadohfld/seen.html');
    await says(seen, /Warnings: \d/);
    expect(await notes()).toEqual(before);
    await seen.close();
  });

  it('more days move them to the disk at once, and none deletes them there', async () => {
    await familyChose(rig, { retentionDays: 7 });
    await expect.poll(async () => (await stored()).databases.map(([store]) => store)).toContain('alerts');
    await expect.poll(notes).toEqual([]);
    await familyChose(rig, { retentionDays: 0 });
    await expect.poll(async () => (await stored()).databases).toEqual([]);
  });
});
