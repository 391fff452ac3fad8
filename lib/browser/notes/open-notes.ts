import { browser } from 'wxt/browser';
import { settingsNow } from '../choices/live-settings';
import { isManaged, MANAGED_PATIENCE_MS, policyWithin } from '../choices/policy';
import { deleteDatabase } from '../journal/database';
import { type Journal, openJournal } from '../journal/journal';
import { moveToDisk, openSessionJournal } from '../journal/session-journal';
import { sessionBegan } from '../storage/session-stores';
import { forgetHealth } from './site-health';

/** A disk that works answers in milliseconds. */
const DISK_PATIENCE_MS = 5_000;

/**
 * Opens the journal where the retention wants it: on disk, or with 0 days in the memory of the browser only. What was
 * kept in the other place is moved to the disk, or deleted from it. A disk that cannot be opened is no reason to be
 * silent: then the memory of the browser has to do, until it can (see `isMisplaced`).
 *
 * @param onGone the stores were deleted under us
 * @param withoutDisk it failed just now, in the middle of something
 */
export async function openNotes(onGone: () => void, withoutDisk = false): Promise<Journal> {
  // Side by side, as a worker does this each time it wakes; asked again where a policy was waited for.
  const [before, waited] = await Promise.all([settingsNow(), waitForPolicy()]);
  const { retentionDays } = waited ? await settingsNow() : before;
  if (withoutDisk) return openSessionJournal();
  if (retentionDays > 0) {
    const journal = await openDisk(onGone);
    return journal ?? openSessionJournal();
  }
  await deleteDisk();
  await forgetHealth(Number.POSITIVE_INFINITY);
  return openSessionJournal();
}

/** @returns nothing where the disk fails, or does not answer: another program holds it, or it is damaged */
async function openDisk(onGone: () => void): Promise<Journal | undefined> {
  const opening = (async () => {
    const [journal] = await Promise.all([openJournal(onGone), moveToDisk()]);
    await journal.secret();
    return journal;
  })().catch((error: Error) => {
    console.warn(`Tawny cannot open its notes on the disk (${error.name}). They are kept until the browser closes.`);
    return undefined;
  });
  const late = new Promise<undefined>((done) => setTimeout(() => done(undefined), DISK_PATIENCE_MS));
  return Promise.race([opening, late]);
}

/** What cannot be deleted now is tried again when the worker wakes; nobody is left without a warning for it. */
async function deleteDisk(): Promise<void> {
  const deleting = deleteDatabase().catch((error: Error) => {
    console.warn(`Tawny cannot delete its notes on the disk (${error.name}). It tries again.`);
  });
  await Promise.race([deleting, new Promise((done) => setTimeout(done, DISK_PATIENCE_MS))]);
}

/** Whether the retention in force wants the notes elsewhere than in this journal. */
export async function isMisplaced({ place }: Pick<Journal, 'place'>): Promise<boolean> {
  return (place === 'session') !== ((await settingsNow()).retentionDays === 0);
}

/**
 * With 0 days nothing outlives the session; where the browser goes on after its last window has closed, that is the end
 * of it too. Must be called when the worker starts.
 */
export function eraseAfterLastWindow(erase: () => Promise<void>): void {
  // Not every browser has windows: there the session ends with the app.
  browser.windows?.onRemoved.addListener(async () => {
    if ((await browser.windows.getAll()).length > 0) return;
    if ((await settingsNow()).retentionDays === 0) await erase();
  });
}

/**
 * On a managed device the policy arrives seconds after the browser starts. Until it is known whether notes may go to
 * the disk, none does: once a session, the first letters wait.
 *
 * @returns whether there was a policy to wait for
 */
async function waitForPolicy(): Promise<boolean> {
  if ((await sessionBegan.getValue()) !== null || !(await isManaged())) return false;
  await policyWithin(MANAGED_PATIENCE_MS);
  return true;
}
