import { browser } from 'wxt/browser';
import { type StorageItemKey, storage } from 'wxt/utils/storage';
import { createOwnShelf } from './own-shelf';

/** The browser refused to write something down: the disk is full, or the store is damaged. What was there is there still. */
export class NotKept extends Error {
  constructor(name: string, cause: unknown) {
    super(`"${name}" could not be written.`, { cause });
    this.name = 'NotKept';
  }
}

export type Kept<Value> = ReturnType<typeof kept<Value>>;

/** Where the browser cannot keep content scripts out of the extension's storage, what lasts stands elsewhere. */
const shelf = import.meta.env.BROWSER === 'firefox' ? createOwnShelf() : undefined;

/** What the session's storage had no room for, by its key; it ends with the worker. */
export const unwritten = new Map<string, unknown>();

/**
 * One thing kept in a storage of the browser, under one name. Nothing is asked before somebody wants to know: a worker
 * wakes many times an hour, and each question costs its first letter time. (An item that the library defines is read
 * once as soon as it is defined; its plain calls are not.)
 *
 * What a session's storage has no room for lasts as long as the worker: no warning may fail for a note about tabs.
 *
 * @param fallback what it is where nobody has written it
 */
export function kept<Value>(place: 'local' | 'session', name: string, fallback: Value) {
  const key: StorageItemKey = `${place}:${name}`;
  const own = place === 'local' ? shelf : undefined;

  async function write(value: Value): Promise<void> {
    unwritten.delete(key);
    try {
      await (own ? own.write({ [name]: value }) : storage.setItem<Value>(key, value));
    } catch (error) {
      if (place === 'local') throw new NotKept(name, error);
      unwritten.set(key, value);
    }
  }

  return {
    name,
    getValue: async (): Promise<Value> => {
      if (unwritten.has(key)) return unwritten.get(key) as Value;
      return own ? (((await own.read(name)) as Value | undefined) ?? fallback) : storage.getItem(key, { fallback });
    },
    /** @throws NotKept where it lasts and cannot be written */
    setValue: write,
    removeValue(): Promise<void> {
      unwritten.delete(key);
      return own ? own.write({ [name]: undefined }) : storage.removeItem(key);
    },
    /** Calls back after each change, whoever made it. @returns a function that stops it */
    watch: (changed: () => void) => (own ? own.watch(name, changed) : storage.watch<Value>(key, changed)),
  };
}

/**
 * Writes several things that last, at one blow: by their names.
 *
 * @throws NotKept where they cannot be written
 */
export async function keepTogether(entries: Record<string, unknown>): Promise<void> {
  const named = Object.entries(entries);
  try {
    if (shelf) await shelf.write(entries);
    else await storage.setItems(named.map(([name, value]) => ({ key: `local:${name}` as const, value })));
  } catch (error) {
    throw new NotKept(named.map(([name]) => name).join(', '), error);
  }
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
