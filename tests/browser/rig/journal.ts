import type { Rig } from './chromium';

type StoredAlert = { id: string; level: string; categories: string[] };

/** Everything the extension has on this device: both kinds of storage and every record of every database. */
export async function everythingStored(rig: Rig): Promise<string> {
  const worker = await rig.worker();
  return worker.evaluate(async () => {
    const extension = (globalThis as unknown as { chrome: typeof chrome }).chrome;
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
    const local = await extension.storage.local.get();
    const session = await extension.storage.session.get();
    return JSON.stringify({ local, session, databases });
  });
}

/** The alerts that are kept. */
export async function alertsInJournal(rig: Rig): Promise<StoredAlert[]> {
  const { databases } = JSON.parse(await everythingStored(rig)) as { databases: [string, StoredAlert[]][] };
  return databases.find(([store]) => store === 'alerts')?.[1] ?? [];
}
