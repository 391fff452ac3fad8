import { browser } from 'wxt/browser';
import type { Journal } from '../journal/journal';
import { NOTES, PRIVATE } from '../journal/session-journal';
import type { SiteNotes, StoredReport } from '../letters/stored-report';
import { forgetRooms } from '../pages/tabs';
import { namesKept } from '../storage/kept';
import { hiddenAlerts, openTabs, recentSpeakers } from '../storage/session-stores';
import { eraseHealth, healthNow } from './site-health';

/** Reads all stores. Counts and kinds only; hashes stay where they are. */
export async function countStored(journal: Journal): Promise<StoredReport> {
  const [{ conversations, alerts, handles, secret }, tabs, rooms, health, local, session] = await Promise.all([
    journal.everything(),
    openTabs.getValue(),
    recentSpeakers.getValue(),
    healthNow(),
    namesKept(),
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
    entries: namesOf(local, Object.keys(session)),
  };
}

/** Forgets all that was noticed: the journal, its secret, and what the session still knows. Settings stay. */
export async function eraseNoticed(journal: Journal): Promise<void> {
  await journal.erase();
  await Promise.all([recentSpeakers.removeValue(), hiddenAlerts.removeValue(), forgetRooms(), eraseHealth()]);
}

/** The many notes of a session go by one name, and those of private windows by another. */
function namesOf(...stores: readonly string[][]): string[] {
  const names = stores.flat().filter((name) => !name.endsWith('$'));
  return [
    ...new Set(names.map((name) => (name.startsWith(NOTES) ? 'notes' : name.startsWith(PRIVATE) ? 'private' : name))),
  ];
}

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
