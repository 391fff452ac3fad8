import { type IDBPDatabase, openDB } from 'idb';
import { browser } from 'wxt/browser';

/** Beside the journal's database, and never deleted with it: settings outlive what was noticed. */
const NAME = 'tawny-settings';
const STORE = 'entries';
/** In the extension's storage: a sign which entries changed, which wakes the background and holds no more than their names. */
const CHANGED = 'changed';

/**
 * Things kept where only our own pages get: in the extension's own database. For browsers whose extension storage is open to a
 * content script (Firefox has no `storage.setAccessLevel`), and so to a page that broke into one.
 */
export function createOwnShelf() {
  let database: Promise<IDBPDatabase> | undefined;

  function db(): Promise<IDBPDatabase> {
    database ??= open(() => {
      database = undefined;
    }).catch((error) => {
      database = undefined;
      throw error;
    });
    return database;
  }

  return {
    async read(name: string): Promise<unknown> {
      return (await db()).get(STORE, name);
    },
    /** All at one blow; `undefined` takes an entry away. */
    async write(entries: Record<string, unknown>): Promise<void> {
      const tx = (await db()).transaction(STORE, 'readwrite');
      const steps = Object.entries(entries).map(([name, value]) =>
        value === undefined ? tx.store.delete(name) : tx.store.put(value, name),
      );
      await Promise.all([...steps, tx.done]);
      const sign = [...Object.keys(entries), crypto.randomUUID()];
      await browser.storage.local.set({ [CHANGED]: sign });
    },
    async names(): Promise<string[]> {
      return ((await (await db()).getAllKeys(STORE)) as string[]).sort();
    },
    /** Calls back after each change of an entry. @returns a function that stops it */
    watch(name: string, changed: () => void): () => void {
      const heard = ({ [CHANGED]: sign }: Record<string, { newValue?: unknown }>, area: string) => {
        if (area === 'local' && Array.isArray(sign?.newValue) && sign.newValue.includes(name)) changed();
      };
      browser.storage.onChanged.addListener(heard);
      return () => browser.storage.onChanged.removeListener(heard);
    },
  };
}

/**
 * Where there is no database yet, what an older Tawny kept in the extension's storage moves in: once, as from then on
 * nothing there may be believed.
 */
async function open(onGone: () => void): Promise<IDBPDatabase> {
  const isNew = !(await indexedDB.databases()).some(({ name }) => name === NAME);
  const before = isNew ? await browser.storage.local.get(null) : {};
  const database = await openDB(NAME, 1, {
    upgrade(fresh) {
      const store = fresh.createObjectStore(STORE);
      for (const [name, value] of Object.entries(before)) if (name !== CHANGED) void store.put(value, name);
    },
    terminated: onGone,
  });
  if (isNew) await browser.storage.local.clear();
  return database;
}
