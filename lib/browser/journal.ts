import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Alert } from '../alerts/alert';
import type { Conversation } from '../conversation/conversation';
import { makeSecret } from './identity';

/** One counterpart, named by a keyed hash. Holds kinds of signs, levels and times; never text. */
export type ConversationRecord = {
  key: string;
  lastSeen: number;
  conversation: Conversation;
  /** What the child or a parent said about this person. */
  mark?: Mark;
  /** When, epoch ms, and on which site (by id), so that a list of marks can say which is which without a name. */
  markedAt?: number;
  site?: string;
};

export type Mark = 'known' | 'trusted';

/**
 * An alert as it is kept: `conversation` names the counterpart and `room` the place, both by keyed hash. `shownAt` is
 * set once a person could see its card.
 */
export type AlertRecord = Alert & { conversation: string; room: string; shownAt?: number };

/** An account that was named in a chat, by keyed hash, and the record of the chat. */
export type HandleRecord = { key: string; conversation: string; site: string; at: number };

interface Schema extends DBSchema {
  conversations: { key: string; value: ConversationRecord; indexes: { lastSeen: number } };
  alerts: { key: string; value: AlertRecord; indexes: { at: number; room: string } };
  handles: { key: string; value: HandleRecord; indexes: { at: number } };
  secrets: { key: 'identity'; value: CryptoKey };
}

const NAME = 'tawny';
/** 1: conversations, alerts, secrets · 2: handles. */
const VERSION = 2;

export type Journal = Awaited<ReturnType<typeof openJournal>>;

/**
 * Opens the one owner of evidence and alerts. Every change is one transaction that is complete before a card is
 * shown, so a worker that is stopped anywhere loses nothing and counts nothing twice.
 */
export async function openJournal() {
  let database: IDBPDatabase<Schema> | undefined;

  async function db(): Promise<IDBPDatabase<Schema>> {
    database ??= await openDB<Schema>(NAME, VERSION, {
      upgrade,
      blocking: (_current, _next, event) => (event.target as IDBDatabase).close(),
      terminated: () => {
        database = undefined;
      },
    });
    return database;
  }

  /** The secret of this installation, made on first use. */
  async function secret(): Promise<CryptoKey> {
    const known = await (await db()).get('secrets', 'identity');
    if (known) return known;
    const fresh = await makeSecret();
    const tx = (await db()).transaction('secrets', 'readwrite');
    const raced = await tx.store.get('identity');
    if (!raced) await tx.store.put(fresh, 'identity');
    await tx.done;
    return raced ?? fresh;
  }

  /**
   * Reads one conversation, lets `change` decide, and writes the outcome in the same transaction.
   * `change` must not wait for anything.
   */
  async function update(
    key: string,
    change: (before: ConversationRecord | undefined) => {
      record: Omit<ConversationRecord, 'key'>;
      alert?: AlertRecord;
    },
  ): Promise<void> {
    const tx = (await db()).transaction(['conversations', 'alerts'], 'readwrite');
    const { record, alert } = change(await tx.objectStore('conversations').get(key));
    const writes: Promise<unknown>[] = [tx.objectStore('conversations').put({ ...record, key })];
    if (alert) writes.push(tx.objectStore('alerts').put(alert));
    await Promise.all([...writes, tx.done]);
  }

  /** Changes what is known of one conversation, where it is known at all. */
  async function change(
    key: string,
    revise: (before: ConversationRecord) => Omit<ConversationRecord, 'key'>,
  ): Promise<void> {
    const tx = (await db()).transaction('conversations', 'readwrite');
    const record = await tx.store.get(key);
    if (record) await tx.store.put({ ...revise(record), key });
    await tx.done;
  }

  /** Alerts of one room, newest first. */
  async function alertsIn(room: string): Promise<AlertRecord[]> {
    const alerts = await (await db()).getAllFromIndex('alerts', 'room', room);
    return alerts.sort((a, b) => b.at - a.at);
  }

  /** The newest alerts of all conversations. */
  async function lately(limit: number): Promise<AlertRecord[]> {
    const newest: AlertRecord[] = [];
    let cursor = await (await db()).transaction('alerts').store.index('at').openCursor(null, 'prev');
    while (cursor && newest.length < limit) {
      newest.push(cursor.value);
      cursor = await cursor.continue();
    }
    return newest;
  }

  async function markShown(alertId: string, at: number): Promise<void> {
    const tx = (await db()).transaction('alerts', 'readwrite');
    const alert = await tx.store.get(alertId);
    if (alert && alert.shownAt === undefined) await tx.store.put({ ...alert, shownAt: at });
    await tx.done;
  }

  async function alert(alertId: string): Promise<AlertRecord | undefined> {
    return (await db()).get('alerts', alertId);
  }

  async function conversation(key: string): Promise<ConversationRecord | undefined> {
    return (await db()).get('conversations', key);
  }

  async function noteHandle(record: HandleRecord): Promise<void> {
    await (await db()).put('handles', record);
  }

  async function handle(key: string): Promise<HandleRecord | undefined> {
    return (await db()).get('handles', key);
  }

  /** All there is, for "What can people see?". Of the secret only whether it is there. */
  async function everything() {
    const tx = (await db()).transaction(['conversations', 'alerts', 'handles', 'secrets']);
    const [conversations, alerts, handles, secrets] = await Promise.all([
      tx.objectStore('conversations').getAll(),
      tx.objectStore('alerts').getAll(),
      tx.objectStore('handles').count(),
      tx.objectStore('secrets').count(),
    ]);
    return { conversations, alerts, handles, secret: secrets > 0 };
  }

  /** Forgets everything last seen before `before` (epoch ms). */
  async function prune(before: number): Promise<void> {
    const tx = (await db()).transaction(['conversations', 'alerts', 'handles'], 'readwrite');
    const old = IDBKeyRange.upperBound(before, true);
    for await (const entry of tx.objectStore('conversations').index('lastSeen').iterate(old)) await entry.delete();
    for (const store of ['alerts', 'handles'] as const) {
      for await (const entry of tx.objectStore(store).index('at').iterate(old)) await entry.delete();
    }
    await tx.done;
  }

  /** Forgets every conversation, alert and account. The secret goes too, so old hashes mean nothing. */
  async function erase(): Promise<void> {
    const tx = (await db()).transaction(['conversations', 'alerts', 'handles', 'secrets'], 'readwrite');
    await Promise.all([
      tx.objectStore('handles').clear(),
      tx.objectStore('conversations').clear(),
      tx.objectStore('alerts').clear(),
      tx.objectStore('secrets').clear(),
      tx.done,
    ]);
  }

  return {
    secret,
    update,
    change,
    alertsIn,
    lately,
    markShown,
    alert,
    conversation,
    noteHandle,
    handle,
    everything,
    prune,
    erase,
  };
}

/** Brings the stores of any older version up to this one; nothing that is there is touched. */
function upgrade(database: IDBPDatabase<Schema>, before: number): void {
  if (before < 1) {
    database.createObjectStore('conversations', { keyPath: 'key' }).createIndex('lastSeen', 'lastSeen');
    const alerts = database.createObjectStore('alerts', { keyPath: 'id' });
    alerts.createIndex('at', 'at');
    alerts.createIndex('room', 'room');
    database.createObjectStore('secrets');
  }
  if (before < 2) database.createObjectStore('handles', { keyPath: 'key' }).createIndex('at', 'at');
}
