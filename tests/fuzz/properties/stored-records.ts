import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB } from 'idb';
import { expect } from 'vitest';
import { createIdentity } from '../../../lib/browser/journal/identity';
import { openJournal } from '../../../lib/browser/journal/journal';
import { everyReading } from '../../../lib/browser/journal/records';
import { roomName, takeIn } from '../../../lib/browser/talks/intake';
import { assess } from '../../../lib/conversation/level/assess';
import { DEFAULTS } from '../../../lib/settings/settings';
import { chatter, context, heardAll, hit, model, START, said, story } from '../../conversation/say';
import type { Property } from '../property';
import { damageIn } from '../records';

const NOW = START + 3_600_000;
const lines = story([hit('age-probe')], [hit('secrecy')]);
const TALK = lines[0]?.message.conversation ?? { site: 'discord', key: 'k' };
const conversation = heardAll([...chatter(9, START), ...lines]);
const good = { lastSeen: NOW, mark: 'known', conversation, ifChild: { '0f': conversation } };
const warning = { ...{ id: '1', at: NOW, site: 'discord', level: 'medium', categories: ['secrecy'] } };

export default {
  says: 'a journal with damaged records opens, counts, warns and forgets',
  runs: 60,
  property: fc.asyncProperty(damageIn(good), damageIn(warning), fc.boolean(), async (person, alert, gone) => {
    globalThis.indexedDB = new IDBFactory();
    const journal = await openJournal();
    const identify = createIdentity(await journal.secret());
    const [room, key] = await Promise.all([identify(roomName(TALK)), identify(roomName(TALK), '')]);
    const raw = await openDB('tawny');
    await raw.put('conversations', gone ? { key } : { ...(person as object), key });
    await raw.put('alerts', { room, ...(alert as object), id: 'a' });
    raw.close();

    const refine = <Same>(hits: Same) => hits;
    const lately = async () => [];
    const threat = [said(NOW - 1000, [hit('threat', 1)])];
    const owed = await takeIn(threat, DEFAULTS, { journal, identify, model, refine, lately }, NOW);
    expect(
      owed.some(({ level }) => level === 'strong' || level === 'urgent'),
      'a threat is told all the same',
    ).toBe(true);
    const { conversations, alerts } = await journal.everything();
    for (const reading of conversations.flatMap(everyReading))
      expect(assess(reading, context, model, NOW).score).toBeGreaterThanOrEqual(0);
    for (const { categories, level } of alerts)
      expect([...categories, level].every((one) => one.length > 0)).toBe(true);
    await journal.prune(NOW + 1, NOW);
    await journal.prune(NOW + 1, NOW + 2);
    expect(await journal.everything()).toMatchObject({ conversations: [], alerts: [] });
  }),
} satisfies Property;
