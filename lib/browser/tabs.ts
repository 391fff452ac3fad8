import { openTabs, type TabState } from './stores';

/** One change after the other, so that two letters at once do not overwrite each other. */
let queue: Promise<unknown> = Promise.resolve();

/** What one tab shows now. */
export async function tab(tabId: number): Promise<TabState> {
  return (await openTabs.getValue())[tabId] ?? { rooms: [] };
}

/** The tabs of which something is known. */
export async function tabsKnown(): Promise<number[]> {
  return Object.keys(await openTabs.getValue()).map(Number);
}

/** Changes what is known of one tab. */
export function changeTab(tabId: number, change: (before: TabState) => TabState): Promise<void> {
  return inTurn(async () => {
    const tabs = await openTabs.getValue();
    await openTabs.setValue({ ...tabs, [tabId]: change(tabs[tabId] ?? { rooms: [] }) });
  });
}

/** Forgets which conversations are in front; what each page is stays known. */
export function forgetRooms(): Promise<void> {
  return inTurn(async () => {
    const tabs = Object.entries(await openTabs.getValue());
    await openTabs.setValue(Object.fromEntries(tabs.map(([id, state]) => [id, { ...state, rooms: [] }])));
  });
}

export function forgetTab(tabId: number): Promise<void> {
  return inTurn(async () => {
    const { [tabId]: _gone, ...rest } = await openTabs.getValue();
    await openTabs.setValue(rest);
  });
}

function inTurn<Result>(step: () => Promise<Result>): Promise<Result> {
  const turn = queue.then(step, step);
  queue = turn.catch(() => undefined);
  return turn;
}
