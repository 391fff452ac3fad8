import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { AlertRecord, ConversationRecord, HandleRecord } from './records';

export interface Schema extends DBSchema {
  conversations: { key: string; value: ConversationRecord; indexes: { lastSeen: number } };
  alerts: { key: string; value: AlertRecord; indexes: { at: number; room: string } };
  handles: { key: string; value: HandleRecord; indexes: { at: number } };
  secrets: { key: 'identity'; value: CryptoKey };
}
export type Database = IDBPDatabase<Schema>;

const NAME = 'tawny';
/** 1: conversations, alerts, secrets · 2: handles. */
const VERSION = 2;

/**
 * Opens the stores. Where a newer Tawny wrote them (an update was taken back), they are opened as they are: what this
 * version needs has always been kept.
 *
 * @param onGone the connection is of no use any more: the stores are being deleted, or the browser closed them
 */
export async function openDatabase(onGone: () => void): Promise<Database> {
  const callbacks = {
    blocking(_current: number, _next: number | null, event: IDBVersionChangeEvent) {
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  };
  try {
    return await openDB<Schema>(NAME, VERSION, { upgrade, ...callbacks });
  } catch (error) {
    if ((error as Error).name !== 'VersionError') throw error;
    return openDB<Schema>(NAME, undefined, callbacks);
  }
}

/** Deletes all stores. Whoever has them open is told, and closes them. */
export function deleteDatabase(): Promise<void> {
  return deleteDB(NAME);
}

/** Brings the stores of any older version up to this one; nothing that is there is touched. */
function upgrade(database: Database, before: number): void {
  if (before < 1) {
    database.createObjectStore('conversations', { keyPath: 'key' }).createIndex('lastSeen', 'lastSeen');
    const alerts = database.createObjectStore('alerts', { keyPath: 'id' });
    alerts.createIndex('at', 'at');
    alerts.createIndex('room', 'room');
    database.createObjectStore('secrets');
  }
  if (before < 2) database.createObjectStore('handles', { keyPath: 'key' }).createIndex('at', 'at');
}

/** The disk is full, or the browser gives Tawny no more of it. */
export function isFull(error: unknown): boolean {
  return (error as Error | undefined)?.name === 'QuotaExceededError';
}
