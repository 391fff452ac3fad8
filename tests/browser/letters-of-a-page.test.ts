import { beforeAll, describe, expect, it } from 'vitest';
import { waitForCard } from '../../rig/card';
import { openChat } from '../../rig/chat';
import { EXTENSION_ID } from '../../rig/chromium';
import { type ContentWorld, contentWorldOf } from '../../rig/content-world';
import { alertsInJournal, everythingStored } from '../../rig/journal';
import { launchStaged, type StagedRig } from '../../rig/staged';
import { settle, talk, WORRYING } from '../../rig/talk';

let rig: StagedRig;
let elsewhere: ContentWorld;

beforeAll(async () => {
  rig = await launchStaged();
  const chat = await openChat(rig);
  await talk(chat, WORRYING);
  await waitForCard(chat);
  const other = await rig.open('https://web.whatsapp.com/');
  await settle(700);
  elsewhere = await contentWorldOf(other);
  return rig.close;
});

const forged = (site: string, key: string) => ({
  message: {
    ...{ id: 'forged', speaker: 'other', author: 'x', at: Date.now() },
    conversation: { site, key, audience: 'direct', title: 'x' },
  },
  hits: [{ rule: 'threat/x', kind: 'threat', confidence: 1, span: [0, 5] }],
  ...{ marks: [], shape: { words: 1, you: 0, i: 0, question: false, command: false }, text: 'x' },
});

describe('a page that broke into the content script of another site', () => {
  it('is not believed about talks of others, nor told of them', async () => {
    const before = await alertsInJournal(rig);
    for (const [site, key] of [
      ['discord', '@me/123'],
      ['xenforo', 'hypixel.net/5'],
      ['generic', 'chat.example/5'],
      ['nowhere', '5'],
    ] as const) {
      const { res } = await elsewhere.write('sightings', { sightings: [forged(site, key)] });
      expect(res, site).toEqual([]);
      const { err } = await elsewhere.write('standing', { site, key, audience: 'direct' });
      expect(err?.message, site).toMatch(/Refused/);
      const state = { state: 'reading', site, host: 'web.whatsapp.com', conversations: [key] };
      expect((await elsewhere.write('pageState', state)).err?.message, site).toMatch(/Refused/);
    }
    expect(await alertsInJournal(rig)).toEqual(before);
  });

  it('marks nobody of others as known, and takes no card of theirs away', async () => {
    const alerts = await alertsInJournal(rig);
    expect(alerts.length).toBeGreaterThan(0);
    for (const { id } of alerts) {
      await elsewhere.write('markKnown', id);
      expect((await elsewhere.write('shown', id)).err?.message).toMatch(/Refused/);
    }
    expect(await everythingStored(rig)).not.toContain('"mark":"known"');
  });

  it('is still believed about its own', async () => {
    const { res } = await elsewhere.write('sightings', { sightings: [forged('whatsapp', 'own')] });
    expect(res).toHaveLength(1);
  });

  it('opens one tab with the help page, however often it asks', async () => {
    for (let i = 0; i < 30; i += 1) await elsewhere.write('openHelp', 'hurt');
    await settle(700);
    const help = rig.browser.targets().filter((target) => target.url().includes(`${EXTENSION_ID}/help.html`));
    expect(help).toHaveLength(1);
  });

  it('does not keep the worker busy: what is too much is refused', async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, () =>
        elsewhere.write('standing', { site: 'whatsapp', key: '1', audience: 'direct' }),
      ),
    );
    expect(answers.filter(({ err }) => err).length).toBeGreaterThan(100);
    const { res } = await elsewhere.write('pageSettings');
    expect(res).toMatchObject({ isOn: true });
  });
});
