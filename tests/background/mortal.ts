import { IDBCursor, IDBDatabase, IDBFactory, IDBIndex, IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { unwritten } from '../../lib/browser/storage/kept';

/** Every call with which the worker waits for the world outside: there it can be stopped. */
const IDB: [{ prototype: object }, string[]][] = [
  [IDBFactory, ['open']],
  [IDBDatabase, ['transaction']],
  [IDBObjectStore, ['get', 'getAll', 'count', 'put', 'delete', 'clear', 'openCursor']],
  [IDBIndex, ['getAll', 'count', 'openCursor']],
  [IDBCursor, ['continue', 'update', 'delete']],
];

class Stopped extends Error {}

export type Mortal = {
  /** The calls so far, by name: each is a place where the worker can be stopped. */
  calls: string[];
  isAlive(): boolean;
  wasStopped(): boolean;
  /** A place more, for what the test itself stands in for, such as the way of an answer. */
  pass(name: string): void;
  /** A new worker: nothing that the old one does has an effect any more. */
  wake(): void;
  /** The test itself looks at what is there; that is no place to be stopped at. */
  rest(): void;
};

/**
 * Makes the worker mortal: it is stopped at the call with this number, once. Transactions that are not complete by then
 * are undone, as the browser does it.
 */
export function makeMortal(stopAt: number): Mortal {
  const calls: string[] = [];
  let alive = true;
  let stopped = false;
  let resting = false;
  let open: IDBTransaction[] = [];

  function stop(): void {
    alive = false;
    stopped = true;
    for (const transaction of open) {
      try {
        transaction.abort();
      } catch {
        // It was complete before.
      }
    }
    open = [];
  }

  function pass(name: string): void {
    if (resting) return;
    if (!alive) throw new Stopped();
    calls.push(name);
    if (calls.length - 1 !== stopAt) return;
    stop();
    throw new Stopped();
  }

  for (const [place, names] of IDB) {
    const proto = place.prototype as Record<string, (...args: unknown[]) => unknown>;
    for (const name of names) {
      const original = proto[name];
      vi.spyOn(proto, name).mockImplementation(function (this: unknown, ...args) {
        // How the stand-in for the browser's database opens it is its own business.
        if (args[1] === 'versionchange') return original?.apply(this, args);
        pass(`${place.prototype.constructor.name}.${name}`);
        const result = original?.apply(this, args);
        if (name === 'transaction') open.push(result as IDBTransaction);
        return result;
      });
    }
  }
  const areas = { local: fakeBrowser.storage.local, session: fakeBrowser.storage.session };
  for (const [area, storage] of Object.entries(areas)) {
    for (const name of ['get', 'set', 'remove'] as const) {
      const original = storage[name].bind(storage) as (...args: unknown[]) => unknown;
      vi.spyOn(storage, name).mockImplementation((async (...args: unknown[]) => {
        pass(`${area}.${name}`);
        return original(...args);
      }) as never);
    }
  }
  const sign = crypto.subtle.sign.bind(crypto.subtle);
  vi.spyOn(crypto.subtle, 'sign').mockImplementation(async (...args) => {
    pass('subtle.sign');
    return sign(...args);
  });
  for (const name of ['setBadgeText', 'setBadgeBackgroundColor', 'setIcon'] as const) {
    vi.spyOn(fakeBrowser.action, name).mockImplementation((async () => pass(`action.${name}`)) as never);
  }

  return {
    calls,
    isAlive: () => alive,
    wasStopped: () => stopped,
    rest() {
      resting = true;
    },
    pass,
    wake() {
      unwritten.clear();
      alive = true;
    },
  };
}

/**
 * What a stopped worker still waited for fails with nobody there to hear it; in a browser its promises are gone with it.
 * Everything else that fails unheard is still told.
 *
 * @returns a function that ends it
 */
export function buryPromises(): () => void {
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (reason, promise) => {
    if ((reason as Error | undefined)?.name === 'AbortError') return;
    for (const other of others) other.call(process, reason, promise);
  });
  return () => {
    process.removeAllListeners('unhandledRejection');
    for (const other of others) process.on('unhandledRejection', other);
  };
}
