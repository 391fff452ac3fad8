import type { Rig } from './chromium';
import { until } from './until';

type Area = { get(): Promise<Record<string, unknown>> };
type StoredAlert = {
  id: string;
  level: string;
  categories: string[];
  rules: string[];
  quieted: boolean;
  shownAt?: number;
};
type Person = { conversation: { heard: { id: unknown[] }; evidence: { kind: string }[] } };
type Notes = { people: Person[]; alerts: StoredAlert[] };

/** Everything the extension has on this device: both kinds of storage and every record of every database. */
export async function everythingStored(rig: Rig): Promise<string> {
  const worker = await rig.worker();
  return worker.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'session', Area> } }).chrome;
    const databases: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => failed(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const records = database.transaction(store).objectStore(store).getAll();
        databases.push([store, await new Promise((done) => (records.onsuccess = () => done(records.result)))]);
      }
      database.close();
    }
    const local = await storage.local.get();
    const session = await storage.session.get();
    return JSON.stringify({ local, session, databases });
  });
}

/** Everybody and every alert that was noted; for no day at all, then in the session. */
async function notesIn(rig: Rig): Promise<Notes> {
  const { session, databases } = JSON.parse(await everythingStored(rig)) as {
    session: Record<string, unknown>;
    databases: [string, unknown[]][];
  };
  const kept = (store: string, entry: string) => [
    ...databases.flatMap(([name, records]) => (name === store ? records : [])),
    ...Object.entries(session).flatMap(([name, record]) => (name.startsWith(`notes:${entry}:`) ? [record] : [])),
  ];
  return { people: kept('conversations', 'person') as Person[], alerts: kept('alerts', 'alert') as StoredAlert[] };
}

/** The alerts that are kept. */
export async function alertsInJournal(rig: Rig): Promise<StoredAlert[]> {
  return (await notesIn(rig)).alerts;
}

/** How many messages were counted. In a public room only those count whose author gave a sign. */
export async function heardSoFar(rig: Rig): Promise<number> {
  return (await notesIn(rig)).people.reduce((sum, { conversation }) => sum + conversation.heard.id.length, 0);
}

/** Waits until so many messages were counted. */
export async function untilHeard(rig: Rig, messages: number): Promise<void> {
  let heard = 0;
  await until(
    async () => {
      heard = await heardSoFar(rig);
      return heard >= messages;
    },
    () => `${heard} of ${messages} messages were heard.`,
  );
}

/** Waits until every card that is owed has come onto the screen. */
export async function untilShown(rig: Rig): Promise<void> {
  await until(
    async () => (await alertsInJournal(rig)).every(({ shownAt }) => shownAt),
    () => 'A card is still owed.',
  );
}

/** Waits until a sign of this kind was noted, and what it raised is on the screen. */
export async function untilNoted(rig: Rig, kind: string): Promise<void> {
  let kinds: string[] = [];
  await until(
    async () => {
      const { people } = await notesIn(rig);
      kinds = people.flatMap(({ conversation }) => conversation.evidence.map((sign) => sign.kind));
      return kinds.includes(kind);
    },
    () => `No "${kind}" was noted, but: ${kinds}`,
  );
  await untilShown(rig);
}

/** Empties every store, as on a first day: cards have a daily budget, which one test must not use up for the next. */
export async function emptyJournal(rig: Rig): Promise<void> {
  const worker = await rig.worker();
  await worker.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => failed(opening.error);
      });
      const clearing = database.transaction(database.objectStoreNames, 'readwrite');
      for (const store of database.objectStoreNames) clearing.objectStore(store).clear();
      await new Promise<void>((done) => {
        clearing.oncomplete = () => done();
      });
      database.close();
    }
  });
  // What the worker holds in memory goes with it; the next message wakes a new one.
  await stopWorker(rig);
}

/** Stops the worker, as the browser does when it wants the memory back. One that is gone already is as good. */
export async function stopWorker(rig: Rig): Promise<void> {
  await (await rig.worker()).close().catch(() => {});
}
