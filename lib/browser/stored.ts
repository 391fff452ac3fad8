import { browser } from 'wxt/browser';
import type { Category } from '../engine/rule';
import type { Journal } from './journal';
import { NOTES } from './session-journal';
import { openTabs, recentSpeakers } from './session-stores';
import { eraseHealth, healthNow } from './site-health';
import type { SiteHealth } from './stores';
import { forgetRooms } from './tabs';

/** All warnings that are kept of one site. */
export type SiteNotes = {
  site: string;
  warnings: number;
  /** How many warnings name each kind of sign. */
  kinds: Partial<Record<Category, number>>;
  /** Epoch ms. */
  newest: number;
  oldest: number;
};

/** Everything that is kept on this device, counted for "What can people see?". */
export type StoredReport = {
  sites: SiteNotes[];
  /** Records of people, each named by a keyed hash: how many, and what is in them altogether. */
  people: { count: number; signs: number; heard: number; marked: number };
  /** Accounts that were named for moving a chat elsewhere, each a keyed hash. */
  handles: number;
  /** The secret of this installation is there. */
  secret: boolean;
  /** Which sites could be read, by id. */
  health: Record<string, SiteHealth>;
  /** What dies with the browser. */
  session: { tabs: number; rooms: number };
  /** Names of all entries of the extension's storage, so that nothing can hide from the page. */
  entries: string[];
};

/** Reads all stores. Counts and kinds only; hashes stay where they are. */
export async function countStored(journal: Journal): Promise<StoredReport> {
  const [{ conversations, alerts, handles, secret }, tabs, rooms, health, local, session] = await Promise.all([
    journal.everything(),
    openTabs.getValue(),
    recentSpeakers.getValue(),
    healthNow(),
    browser.storage.local.get(null),
    browser.storage.session.get(null),
  ]);
  const sites = [...Map.groupBy(alerts, ({ site }) => site)].map(([site, own]): SiteNotes => {
    const kinds: SiteNotes['kinds'] = {};
    for (const kind of own.flatMap(({ categories }) => categories)) kinds[kind] = (kinds[kind] ?? 0) + 1;
    const times = own.map(({ at }) => at);
    return { site, warnings: own.length, kinds, newest: Math.max(...times), oldest: Math.min(...times) };
  });
  return {
    sites,
    people: {
      count: conversations.length,
      signs: sum(conversations, ({ conversation }) => conversation.evidence.length),
      heard: sum(conversations, ({ conversation }) => conversation.heard.id.length),
      marked: conversations.filter(({ mark }) => mark).length,
    },
    handles,
    secret,
    health,
    session: { tabs: Object.keys(tabs).length, rooms: Object.keys(rooms).length },
    entries: namesOf(local, session),
  };
}

/** Forgets all that was noticed: the journal, its secret, and what the session still knows. Settings stay. */
export async function eraseNoticed(journal: Journal): Promise<void> {
  await journal.erase();
  await Promise.all([recentSpeakers.removeValue(), forgetRooms(), eraseHealth()]);
}

/** The many notes of a session go by one name. */
function namesOf(...stores: object[]): string[] {
  const names = stores.flatMap(Object.keys).filter((name) => !name.endsWith('$'));
  return [...new Set(names.map((name) => (name.startsWith(NOTES) ? 'notes' : name)))];
}

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
