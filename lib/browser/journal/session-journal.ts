import { browser } from 'wxt/browser';
import { openDatabase } from './database';
import { secretOf } from './identity';
import type { Journal } from './journal';
import { longerPath } from './longer-path';
import type { AlertRecord, ConversationRecord, HandleRecord } from './records';

/** Every entry of ours in the session's storage begins so. */
export const NOTES = 'notes:';
/** The same for the notes of private windows (`private-journal.ts`), which never move to a disk. */
export const PRIVATE = 'private:';
/** The session's storage holds ten megabytes; so many people fit well. The longest unseen go first. */
const MOST_PEOPLE = 400;
const SECRET_BYTES = 64;

/** One kind of record: in memory, and behind it in the storage that dies with the browser. */
type Shelf<Item> = ReturnType<typeof openShelf<Item>>;

/**
 * The journal where notes are kept for no day at all: it does the same as the one on disk (`journal.ts`), and nothing of
 * it is ever written to a disk. The browser holds it in its memory, so that a worker that is stopped forgets nothing.
 *
 * @param begin what the names of its entries begin with
 */
export async function openSessionJournal(begin: typeof NOTES | typeof PRIVATE = NOTES): Promise<Journal> {
  const stored = await browser.storage.session.get(null);
  const people = openShelf<ConversationRecord>(`${begin}person`, stored);
  const alerts = openShelf<AlertRecord>(`${begin}alert`, stored);
  const handles = openShelf<HandleRecord>(`${begin}handle`, stored);
  const newestFirst = (found: AlertRecord[]) => found.sort((a, b) => b.at - a.at);

  const update: Journal['update'] = async (key, change) => {
    const before = people.get(key);
    const outcome = change(before);
    if (!outcome) return;
    if (!before && people.size() >= MOST_PEOPLE) {
      const [oldest] = people.all().sort((a, b) => a.lastSeen - b.lastSeen);
      await people.drop(oldest ? [oldest.key] : []);
    }
    await people.put(key, { ...outcome.record, key });
    const kept = outcome.alert ?? (outcome.path && longerPath(alerts.all(), key, outcome.path));
    if (kept) await alerts.put(kept.id, kept);
  };

  return {
    place: 'session',
    holdsBack: () => false,
    secret: async () => secretOf(await secretBytes(begin)),
    update,
    change: (key, revise) => update(key, (before) => before && { record: revise(before) }),
    alertsIn: async (room) => newestFirst(alerts.all().filter((alert) => alert.room === room)),
    lately: async (limit) => newestFirst(alerts.all()).slice(0, limit),
    async markShown(id, at) {
      const alert = alerts.get(id);
      if (alert?.shownAt !== undefined) return false;
      if (alert) await alerts.put(id, { ...alert, shownAt: at });
      return true;
    },
    alert: async (id) => alerts.get(id),
    conversation: async (key) => people.get(key),
    noteHandle: (record) => handles.put(record.key, record),
    handle: async (key) => handles.get(key),
    async everything() {
      const name = `${begin}secret`;
      const secret = Boolean((await browser.storage.session.get(name))[name]);
      return { conversations: people.all(), alerts: alerts.all(), handles: handles.all().length, secret };
    },
    async prune(before) {
      await people.drop(people.all().flatMap(({ key, lastSeen }) => (lastSeen < before ? [key] : [])));
      await alerts.drop(alerts.all().flatMap(({ id, at }) => (at < before ? [id] : [])));
      await handles.drop(handles.all().flatMap(({ key, at }) => (at < before ? [key] : [])));
    },
    async erase() {
      for (const shelf of [people, alerts, handles]) shelf.clear();
      await forgetSession(begin);
    },
  };
}

/** Takes what the session holds to the disk, once somebody chose that notes shall last longer. */
export async function moveToDisk(): Promise<void> {
  const stored = await browser.storage.session.get(null);
  if (!Object.keys(stored).some((name) => name.startsWith(NOTES))) return;
  const database = await openDatabase(() => {});
  const secret = await secretOf(await secretBytes(NOTES));
  const tx = database.transaction(['conversations', 'alerts', 'handles', 'secrets'], 'readwrite');
  // Where the disk could not be read for a while it has a secret of its own, and the people there their names by it.
  const before = await tx.objectStore('secrets').get('identity');
  const put = <Item>(shelf: Shelf<Item>, into: (item: Item) => Promise<unknown>) => shelf.all().map(into);
  await Promise.all([
    tx.objectStore('secrets').put(before ?? secret, 'identity'),
    ...put(openShelf<ConversationRecord>(`${NOTES}person`, stored), (one) => tx.objectStore('conversations').put(one)),
    ...put(openShelf<AlertRecord>(`${NOTES}alert`, stored), (one) => tx.objectStore('alerts').put(one)),
    ...put(openShelf<HandleRecord>(`${NOTES}handle`, stored), (one) => tx.objectStore('handles').put(one)),
    tx.done,
  ]);
  database.close();
  await forgetSession(NOTES);
}

function openShelf<Item>(kind: string, stored: Record<string, unknown>) {
  const prefix = `${kind}:`;
  const mine = Object.entries(stored).filter(([name]) => name.startsWith(prefix));
  const items = new Map(mine.map(([name, item]) => [name.slice(prefix.length), item as Item]));
  return {
    /** Copies: whoever reads a record may change it before it is written, and may then fail. */
    get: (key: string) => structuredClone(items.get(key)),
    all: () => [...items.values()].map((item) => structuredClone(item)),
    /** Where the session's storage is full the record stays in the memory of the worker: a card is not lost by it. */
    async put(key: string, item: Item): Promise<void> {
      items.set(key, item);
      await browser.storage.session.set({ [prefix + key]: item }).catch(() => {});
    },
    async drop(keys: readonly string[]): Promise<void> {
      for (const key of keys) items.delete(key);
      if (keys.length > 0) await browser.storage.session.remove(keys.map((key) => prefix + key));
    },
    size: () => items.size,
    clear: () => items.clear(),
  };
}

/** Where the session's storage is full it lasts as long as the journal that asked for it. */
async function secretBytes(begin: string): Promise<Uint8Array<ArrayBuffer>> {
  const name = `${begin}secret`;
  const known = (await browser.storage.session.get(name))[name] as number[] | undefined;
  if (known) return Uint8Array.from(known);
  const fresh = crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
  await browser.storage.session.set({ [name]: [...fresh] }).catch(() => {});
  return fresh;
}

async function forgetSession(begin: string): Promise<void> {
  const names = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(names.filter((name) => name.startsWith(begin)));
}
