import type { IDBPObjectStore, StoreNames } from 'idb';
import type { Database, Schema } from './database';

type Kept = Exclude<StoreNames<Schema>, 'secrets'>;
type Store = IDBPObjectStore<Schema, Kept[], Kept, 'readwrite'>;

/** By which time each store forgets. */
const TIMES = [
  ['conversations', 'lastSeen'],
  ['alerts', 'at'],
  ['handles', 'at'],
] as const satisfies readonly (readonly [Kept, string])[];

/**
 * Forgets everything last seen before `before`. What claims to be from after `now` (the clock was set back) is taken as
 * from now, so that it is forgotten one day; what has no time at all is damaged and goes.
 *
 * @param before epoch ms @param now epoch ms
 */
export async function tidy(database: Database, before: number, now: number): Promise<void> {
  const tx = database.transaction(['conversations', 'alerts', 'handles'], 'readwrite');
  // Side by side: a worker does this each time it wakes, before it answers.
  await Promise.all(TIMES.map(async ([name, time]) => tidyStore(tx.objectStore(name), time, before, now)));
  await tx.done;
}

async function tidyStore(store: Store, time: string, before: number, now: number): Promise<void> {
  const index = store.index(time as never);
  const forgetting = async () => {
    for await (const old of index.iterate(IDBKeyRange.upperBound(before, true))) await old.delete();
  };
  const pullingBack = async () => {
    for await (const ahead of index.iterate(IDBKeyRange.lowerBound(now, true))) {
      if (typeof ahead.key === 'number') await ahead.update({ ...ahead.value, [time]: now } as never);
      else await ahead.delete();
    }
  };
  // What goes is in both, so it does not matter which of these comes first.
  const [timed, all] = await Promise.all([index.count(), store.count(), forgetting(), pullingBack()]);
  if (timed === all) return;
  for await (const one of store) if (!Number.isFinite(Reflect.get(one.value, time))) await one.delete();
}

/** Makes room on a full disk: those who gave no sign and have no mark are forgotten, the longest unseen half of them. */
export async function makeRoom(database: Database): Promise<void> {
  const tx = database.transaction('conversations', 'readwrite');
  const signless: string[] = [];
  for await (const { value } of tx.store.index('lastSeen'))
    if (!value.mark && value.conversation?.evidence?.length === 0) signless.push(value.key);
  await Promise.all([...signless.slice(0, Math.ceil(signless.length / 2)).map((key) => tx.store.delete(key)), tx.done]);
}
