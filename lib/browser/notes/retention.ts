import { settingsNow } from '../choices/live-settings';
import type { Journal } from '../journal/journal';
import { sessionBegan } from '../storage/session-stores';
import { forgetHealth } from './site-health';

const DAY_MS = 86_400_000;

/**
 * Forgets what is older than the retention. With 0 days that is all from before this browser session: the worker may
 * wake many times in between and must not forget the chat that is open.
 *
 * @param now epoch ms
 */
export async function forgetOld(journal: Journal, now: number): Promise<void> {
  const [{ retentionDays }, began] = await Promise.all([settingsNow(), beginningOfSession(now)]);
  const before = retentionDays === 0 ? began : now - retentionDays * DAY_MS;
  await Promise.all([journal.prune(before, now), forgetHealth(before)]);
}

async function beginningOfSession(now: number): Promise<number> {
  const known = await sessionBegan.getValue();
  if (known !== null) return known;
  await sessionBegan.setValue(now);
  return now;
}
