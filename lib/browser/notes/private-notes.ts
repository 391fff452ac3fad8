import { browser } from 'wxt/browser';
import { openPrivateJournal } from '../journal/private-journal';
import { privateSpeakers } from '../storage/session-stores';
import type { Intake } from '../talks/intake';
import { latelyIn } from '../talks/speakers';

/** What judges in private windows: the same people by the same names, and notes that no disk ever sees. */
export async function openPrivate(intake: Intake): Promise<Intake> {
  return { ...intake, journal: await openPrivateJournal(intake.journal), lately: latelyIn(privateSpeakers) };
}

/** Whether a tab is in a private window. One that is gone is not. */
export async function isPrivateTab(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.incognito ?? false;
}

/**
 * With the last private window goes all that was noticed in them, while the browser goes on. Must be called when the worker starts.
 *
 * @param erase forgets the notes of private windows
 */
export function forgetAfterLastPrivate(erase: () => Promise<void>): void {
  browser.tabs.onRemoved.addListener(async (gone) => {
    const open = await browser.tabs.query({});
    // A tab that is being closed may still be listed.
    if (open.some(({ id, incognito }) => incognito && id !== gone)) return;
    await privateSpeakers.removeValue();
    await erase();
  });
}
