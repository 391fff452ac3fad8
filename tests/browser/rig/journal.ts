import type { Rig } from './chromium';

type Area = { get(): Promise<Record<string, unknown>> };
type StoredAlert = { id: string; level: string; categories: string[] };

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

/** The alerts that are kept. */
export async function alertsInJournal(rig: Rig): Promise<StoredAlert[]> {
  const { databases } = JSON.parse(await everythingStored(rig)) as { databases: [string, StoredAlert[]][] };
  return databases.find(([store]) => store === 'alerts')?.[1] ?? [];
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
