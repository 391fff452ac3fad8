import { createAfloat } from './afloat';
import { type Database, isFull, openDatabase } from './database';
import { makeSecret } from './identity';
import { longerPath, type PathIn } from './longer-path';
import { type AlertRecord, type ConversationRecord, type HandleRecord, isSoundAlert, soundPerson } from './records';
import { makeRoom, tidy } from './tidy';

export type Journal = Awaited<ReturnType<typeof openJournal>>;

type Outcome = { record: Omit<ConversationRecord, 'key'>; alert?: AlertRecord; path?: PathIn };

/**
 * Opens the one owner of evidence and alerts. Every change is one transaction that is complete before a card is
 * shown, so a worker that is stopped anywhere loses nothing and counts nothing twice.
 *
 * What comes from the disk is looked over first (`records.ts`); what does not fit on it stays in memory (`afloat.ts`).
 *
 * @param onGone the stores were deleted under us: whoever knows their secret must ask for it anew
 */
export async function openJournal(onGone: () => void = () => {}) {
  let database: Promise<Database> | undefined;
  const afloat = createAfloat();

  function db(): Promise<Database> {
    database ??= openDatabase(gone).catch((error) => {
      database = undefined;
      throw error;
    });
    return database;
  }

  function gone(): void {
    database = undefined;
    afloat.clear();
    onGone();
  }

  /** The secret of this installation, made on first use. On a full disk it lasts as long as the worker. */
  async function secret(): Promise<CryptoKey> {
    const known = await (await db()).get('secrets', 'identity');
    if (known) return known;
    const fresh = await makeSecret();
    const tx = (await db()).transaction('secrets', 'readwrite');
    const raced = await tx.store.get('identity');
    await Promise.all([!raced && tx.store.put(fresh, 'identity'), tx.done]).catch(unlessFull);
    return raced ?? fresh;
  }

  /**
   * Reads one conversation, lets `change` decide, and writes the outcome in the same transaction.
   * `change` must not wait for anything, and is asked again where the disk was full.
   */
  async function update(
    key: string,
    change: (before: ConversationRecord | undefined) => Outcome | undefined,
  ): Promise<void> {
    const step = async () => {
      const tx = (await db()).transaction(['conversations', 'alerts'], 'readwrite');
      const stored = await tx.objectStore('conversations').get(key);
      const outcome = change(afloat.person(key) ?? (stored && soundPerson(stored)));
      if (!outcome) return { outcome, done: tx.done };
      const writes: Promise<unknown>[] = [tx.objectStore('conversations').put({ ...outcome.record, key })];
      if (outcome.alert) writes.push(tx.objectStore('alerts').put(outcome.alert));
      if (outcome.path && !outcome.alert) {
        const known = await tx.objectStore('alerts').index('room').getAll(outcome.path.room);
        const longer = longerPath(known.filter(isSoundAlert), key, outcome.path);
        if (longer) writes.push(tx.objectStore('alerts').put(longer));
      }
      const done = Promise.all([...writes, tx.done]).then(() => afloat.written(key));
      return { outcome, done };
    };
    try {
      await (await step()).done;
    } catch (error) {
      unlessFull(error);
      await makeRoom(await db()).catch(unlessFull);
      const { outcome, done } = await step();
      await done.catch((again) => {
        unlessFull(again);
        if (outcome) afloat.keep({ ...outcome.record, key }, outcome.alert);
      });
    }
  }

  /** Changes what is known of one conversation, where it is known at all. */
  async function change(key: string, revise: (before: ConversationRecord) => Outcome['record']): Promise<void> {
    await update(key, (before) => before && { record: revise(before) });
  }

  /** Alerts of one room, newest first. */
  async function alertsIn(room: string): Promise<AlertRecord[]> {
    const alerts = await (await db()).getAllFromIndex('alerts', 'room', room);
    return afloat.withAlerts(alerts.filter(isSoundAlert), (alert) => alert.room === room);
  }

  /** The newest alerts of all conversations. */
  async function lately(limit: number): Promise<AlertRecord[]> {
    const newest: AlertRecord[] = [];
    let cursor = await (await db()).transaction('alerts').store.index('at').openCursor(null, 'prev');
    while (cursor && newest.length < limit) {
      if (isSoundAlert(cursor.value)) newest.push(cursor.value);
      cursor = await cursor.continue();
    }
    return afloat.withAlerts(newest, () => true).slice(0, limit);
  }

  /** @returns false where it was on a screen before: another tab shows the same conversation */
  async function markShown(alertId: string, at: number): Promise<boolean> {
    const unwritten = afloat.alert(alertId);
    if (unwritten) {
      if (unwritten.shownAt === undefined) afloat.setAlert({ ...unwritten, shownAt: at });
      return unwritten.shownAt === undefined;
    }
    const tx = (await db()).transaction('alerts', 'readwrite');
    const known = await tx.store.get(alertId);
    const isFirst = known?.shownAt === undefined;
    if (!known || !isFirst) return isFirst;
    const shown = { ...known, shownAt: at };
    await Promise.all([tx.store.put(shown), tx.done]).catch((error) => {
      unlessFull(error);
      afloat.setAlert(shown);
    });
    return true;
  }

  async function alert(alertId: string): Promise<AlertRecord | undefined> {
    const known = afloat.alert(alertId) ?? (await (await db()).get('alerts', alertId));
    return known && isSoundAlert(known) ? known : undefined;
  }

  async function conversation(key: string): Promise<ConversationRecord | undefined> {
    const known = afloat.person(key) ?? (await (await db()).get('conversations', key));
    return known && soundPerson(known);
  }

  /** A full disk costs the trace to another site, and nothing else. */
  async function noteHandle(record: HandleRecord): Promise<void> {
    await (await db()).put('handles', record).catch(unlessFull);
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
    return {
      conversations: conversations.map(soundPerson),
      alerts: afloat.withAlerts(alerts.filter(isSoundAlert), () => true),
      handles,
      secret: secrets > 0,
    };
  }

  /** Forgets everything last seen before `before`; nothing is from after `now`. Both are epoch ms. */
  async function prune(before: number, now = Number.POSITIVE_INFINITY): Promise<void> {
    await tidy(await db(), before, now).catch(unlessFull);
  }

  /** Forgets every conversation, alert and account. The secret goes too, so old hashes mean nothing. */
  async function erase(): Promise<void> {
    afloat.clear();
    const stores = ['conversations', 'alerts', 'handles', 'secrets'] as const;
    const tx = (await db()).transaction(stores, 'readwrite');
    await Promise.all([...stores.map((name) => tx.objectStore(name).clear()), tx.done]);
  }

  // Whoever opens it knows at once whether the disk works.
  await db();
  return {
    /** Something waits in memory for room on the disk. */
    holdsBack: () => !afloat.isEmpty(),
    place: 'disk' as 'disk' | 'session',
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

function unlessFull(error: unknown): void {
  if (!isFull(error)) throw error;
}
