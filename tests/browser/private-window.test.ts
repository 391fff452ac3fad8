import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard } from '../../rig/card';
import { raiseCard } from '../../rig/chat';
import { alertsInJournal, everythingStored, stopWorker } from '../../rig/journal';
import { closePrivateWindows, openPrivately, press } from '../../rig/private-window';
import { wordsIn } from '../../rig/profile';
import { popupSaying } from '../../rig/says';
import { launchStaged, type StagedRig } from '../../rig/staged';
import { settle, talk, WORRYING } from '../../rig/talk';
import { PATIENCE_MS } from '../../rig/until';

/** Written in the private chat and nowhere else. */
const SAID = ['zanzibarmarmalade', 'quillfeather'];
const CHAT = 'https://web.whatsapp.com/';

type Stored = { local: object; session: object; databases: [string, unknown[]][] };

describe('a private window in which somebody allowed Tawny', () => {
  let folder: string;
  let rig: StagedRig;
  const stored = async () => JSON.parse(await everythingStored(rig)) as Stored;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tawny-'));
    rig = await launchStaged({ inPrivate: true, userDataDir: join(folder, 'profile') });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has its warning, and nothing of it is written to the disk, also when the worker was stopped in between', async () => {
    const chat = await openPrivately(rig, CHAT);
    await settle(1_000);
    await talk(chat, WORRYING.slice(0, 3));
    await settle(1_000);
    await stopWorker(rig);
    await talk(chat, [
      ...WORRYING.slice(3),
      { from: 'other', text: `add me on snap ${SAID[0]}_99, our secret`, author: SAID[1] ?? '' },
    ]);
    expect(await waitForCard(chat, PATIENCE_MS, /Get help/)).toMatch(/Asked your age/);
    const { local, session, databases } = await stored();
    expect(Object.keys(local), 'not even that such a site could be read').toEqual([]);
    expect(databases.filter(([name, records]) => name !== 'secrets' && records.length > 0)).toEqual([]);
    expect(Object.keys(session).some((name) => name.startsWith('private:alert'))).toBe(true);
    const popup = await popupSaying(rig, chat, 'This is a private window');
    await popup.close().catch(() => {});
  });

  it('leads to help', async () => {
    const [chat] = (await rig.browser.pages()).filter((page) => page.url() === CHAT);
    if (!chat) throw new Error('The private chat is gone.');
    await chat.bringToFront();
    const opened = rig.browser.waitForTarget((one) => one.url().includes('/help.html'), { timeout: PATIENCE_MS });
    // A press counts on a card that was in sight for a moment.
    await settle(900);
    await press(chat, 'Get help now');
    await (await (await opened).asPage()).close();
  });

  it('is forgotten with the last private window, while the notes of others stay', async () => {
    await raiseCard(rig, 'strong');
    const [hash = ''] = Object.keys((await stored()).session).flatMap(
      (name) => /^private:person:(.+)$/.exec(name)?.[1] ?? [],
    );
    expect(hash).toMatch(/^[0-9a-f]{32}$/);
    const before = await alertsInJournal(rig);
    expect(before.length).toBeGreaterThan(0);
    await closePrivateWindows(rig);
    await expect
      .poll(async () => Object.keys((await stored()).session).filter((name) => name.startsWith('private')))
      .toEqual([]);
    expect(await alertsInJournal(rig)).toEqual(before);
    await rig.close();
    expect(wordsIn(join(folder, 'profile'), [...SAID, hash])).toEqual([]);
  });
});
