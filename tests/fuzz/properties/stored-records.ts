import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB } from 'idb';
import { expect } from 'vitest';
import { createIdentity } from '../../../lib/browser/identity';
import { roomName, takeIn } from '../../../lib/browser/intake';
import { openJournal } from '../../../lib/browser/journal';
import { assess } from '../../../lib/conversation/assess';
import { DEFAULTS } from '../../../lib/settings/settings';
import { chatter, context, heardAll, hit, model, START, said, story } from '../../conversation/say';
import type { Property } from '../property';

const NOW = START + 3_600_000;
const lines = story([hit('age-probe')], [hit('secrecy')]);
const TALK = lines[0]?.message.conversation ?? { site: 'discord', key: 'k' };
const good = { lastSeen: NOW, mark: 'known', conversation: heardAll([...chatter(9, START), ...lines]) };
const warning = { ...{ id: '1', at: NOW, site: 'discord', level: 'medium', categories: ['secrecy'] }, room: 'r' };

const odd = fc.oneof(fc.jsonValue(), fc.constantFrom(undefined, Number.NaN, Infinity, -1, 9e15, '', [], {}));
/** Which value, counted through the record, is replaced, and by what. */
const damage = fc.array(fc.tuple(fc.nat(120), odd), { minLength: 1, maxLength: 5 });

export default {
  says: 'a journal with damaged records opens, counts, warns and forgets',
  runs: 60,
  property: fc.asyncProperty(damage, damage, fc.boolean(), async (inPerson, inAlert, gone) => {
    globalThis.indexedDB = new IDBFactory();
    const journal = await openJournal();
    const identify = createIdentity(await journal.secret());
    const [room, key] = await Promise.all([identify(roomName(TALK)), identify(roomName(TALK), '')]);
    const raw = await openDB('tawny');
    const person = withDamage(structuredClone(good), inPerson) as object;
    await raw.put('conversations', gone ? { key } : { ...person, key });
    await raw.put('alerts', { ...(withDamage({ ...warning, room }, inAlert) as object), id: 'a' });
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
    for (const { conversation } of conversations)
      expect(assess(conversation, context, model, NOW).score).toBeGreaterThanOrEqual(0);
    for (const { categories, level } of alerts)
      expect([...categories, level].every((one) => one.length > 0)).toBe(true);
    await journal.prune(NOW + 1, NOW);
    await journal.prune(NOW + 1, NOW + 2);
    expect(await journal.everything()).toMatchObject({ conversations: [], alerts: [] });
  }),
} satisfies Property;

function withDamage(record: unknown, list: readonly [number, unknown][]): unknown {
  return list.reduce((all, [at, value]) => {
    let count = 0;
    const walk = (one: unknown): unknown => {
      if (count++ === at) return value;
      if (Array.isArray(one)) return one.map(walk);
      if (typeof one !== 'object' || one === null) return one;
      return Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, walk(inner)]));
    };
    return walk(all);
  }, record);
}
