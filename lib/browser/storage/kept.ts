import { browser } from 'wxt/browser';
import { type StorageItemKey, storage } from 'wxt/utils/storage';
import { createOwnShelf } from './own-shelf';

export type Kept<Value> = ReturnType<typeof kept<Value>>;

/** Where the browser cannot keep content scripts out of the extension's storage, what lasts stands elsewhere. */
const shelf = import.meta.env.BROWSER === 'firefox' ? createOwnShelf() : undefined;

/**
 * One thing kept in a storage of the browser, under one name. Nothing is asked before somebody wants to know: a worker
 * wakes many times an hour, and each question costs its first letter time. (An item that the library defines is read
 * once as soon as it is defined; its plain calls are not.)
 *
 * @param fallback what it is where nobody has written it
 */
export function kept<Value>(place: 'local' | 'session', name: string, fallback: Value) {
  const key: StorageItemKey = `${place}:${name}`;
  const own = place === 'local' ? shelf : undefined;
  return {
    name,
    getValue: async (): Promise<Value> =>
      own ? (((await own.read(name)) as Value | undefined) ?? fallback) : storage.getItem<Value>(key, { fallback }),
    setValue: (value: Value): Promise<void> =>
      own ? own.write({ [name]: value }) : storage.setItem<Value>(key, value),
    removeValue: (): Promise<void> => (own ? own.write({ [name]: undefined }) : storage.removeItem(key)),
    /** Calls back after each change, whoever made it. @returns a function that stops it */
    watch: (changed: () => void) => (own ? own.watch(name, changed) : storage.watch<Value>(key, changed)),
  };
}

/** Writes several things that last, at one blow: by their names. */
export function keepTogether(entries: Record<string, unknown>): Promise<void> {
  if (shelf) return shelf.write(entries);
  return storage.setItems(Object.entries(entries).map(([name, value]) => ({ key: `local:${name}` as const, value })));
}

/** The names of all that lasts. */
export async function namesKept(): Promise<string[]> {
  return shelf ? shelf.names() : Object.keys(await browser.storage.local.get(null));
}

/**
 * Closes the browser's stores to content scripts: a page that broke into one could otherwise put Tawny to sleep, or read
 * the hash of the PIN. What such a script needs it asks for by letter. Browsers without the call: see `own-shelf.ts`.
 */
export async function keepToOurselves(): Promise<void> {
  const { local, sync, managed, session } = browser.storage;
  const accessLevel = 'TRUSTED_CONTEXTS';
  await Promise.allSettled(
    [local, sync, managed, session].map(async (area) => area?.setAccessLevel?.({ accessLevel })),
  );
}
