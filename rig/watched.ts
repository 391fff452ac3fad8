import type { Rig } from './chromium';
import { everythingStored } from './journal';
import { until } from './until';

type Frames = Record<string, { page?: { host: string; state: string } }>;

/** How the open pages of a host stand, as their scripts told the worker: "reading", "canvas", "off" … */
async function standOf(rig: Rig, host: string): Promise<string[]> {
  const { session } = JSON.parse(await everythingStored(rig)) as { session: { tabs?: Record<string, Frames> } };
  const pages = Object.values(session.tabs ?? {}).flatMap(Object.values<Frames[string]>);
  return pages.flatMap(({ page }) => (page?.host === host ? [page.state] : []));
}

/** Waits until the script in a page of this host has said so: from then on it hears what is typed there. */
export async function untilWatched(rig: Rig, host: string, state = 'reading'): Promise<void> {
  let now: string[] = [];
  await until(
    async () => {
      now = await standOf(rig, host);
      return now.includes(state);
    },
    () => `No page of ${host} is "${state}", but: ${now}`,
  );
}

/** Waits until the worker has told the scripts in the pages of this host to end. */
export async function untilLeft(rig: Rig, host: string): Promise<void> {
  await until(
    async () => (await standOf(rig, host)).length === 0,
    () => `A page of ${host} was not left.`,
  );
}
