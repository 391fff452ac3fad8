import type { AlertRecord, ConversationRecord } from './records';

/** So many people at most: a memory without an end would only move the trouble. */
const MOST = 200;

export type Afloat = ReturnType<typeof createAfloat>;

/**
 * What no disk had room for, kept in memory until it can be written: a child is warned on a full device too. It ends
 * with the worker.
 */
export function createAfloat() {
  const people = new Map<string, ConversationRecord>();
  const alerts = new Map<string, AlertRecord>();

  return {
    keep(person: ConversationRecord, alert: AlertRecord | undefined): void {
      people.delete(person.key);
      people.set(person.key, person);
      const [oldest] = people.keys();
      if (people.size > MOST && oldest !== undefined) people.delete(oldest);
      if (alert) alerts.set(alert.id, alert);
    },
    /** A copy, for a change may fail half way. */
    person: (key: string) => structuredClone(people.get(key)),
    written: (key: string) => void people.delete(key),
    alert: (id: string) => alerts.get(id),
    setAlert: (alert: AlertRecord) => void alerts.set(alert.id, alert),
    /** Alerts from the disk and those that are not there, newest first. */
    withAlerts(stored: readonly AlertRecord[], suits: (alert: AlertRecord) => boolean): AlertRecord[] {
      const own = [...alerts.values()].filter(suits);
      const others = stored.filter(({ id }) => !alerts.has(id));
      return [...own, ...others].sort((a, b) => b.at - a.at);
    },
    isEmpty: () => people.size === 0,
    clear(): void {
      people.clear();
      alerts.clear();
    },
  };
}
