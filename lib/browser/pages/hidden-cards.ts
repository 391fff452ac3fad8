import { hiddenAlerts } from '../storage/session-stores';

/** So many are remembered; older ones stand in the popup all the same. */
const MOST = 20;

/** One change after the other, so that two letters at once do not overwrite each other. */
let queue: Promise<unknown> = Promise.resolve();

/** Notes that the page in a tab keeps this card from being seen. */
export function noteHidden(id: string, tabId: number): Promise<void> {
  return change((all) => [...all.filter((one) => one.id !== id), { id, tabId }].slice(-MOST));
}

/** A person has seen it after all. */
export function noteSeen(id: string): Promise<void> {
  return change((all) => all.filter((one) => one.id !== id));
}

/** The alerts whose cards nobody has seen; of one tab where it is named. */
export async function hiddenOnes(tabId?: number): Promise<string[]> {
  const all = await hiddenAlerts.getValue();
  return all.filter((one) => tabId === undefined || one.tabId === tabId).map(({ id }) => id);
}

function change(step: (all: { id: string; tabId: number }[]) => { id: string; tabId: number }[]): Promise<void> {
  const turn = queue.then(async () => {
    const before = await hiddenAlerts.getValue();
    const after = step(before);
    if (after.length > 0 || before.length > 0) await hiddenAlerts.setValue(after);
  });
  queue = turn.catch(() => undefined);
  return turn;
}
