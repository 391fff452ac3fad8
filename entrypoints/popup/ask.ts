import { sendMessage, type TabReport } from '../../lib/browser/letters/protocol';

/** A worker that was asleep answers well within this; one that is being replaced by an update never does. */
const PATIENCE_MS = 2_500;

/** The worker's report on a tab, or nothing where it gives no answer. */
export async function askWorker(tabId: number): Promise<TabReport | undefined> {
  const late = new Promise<undefined>((done) => setTimeout(() => done(undefined), PATIENCE_MS));
  return Promise.race([sendMessage('report', tabId), late]).catch(() => undefined);
}
