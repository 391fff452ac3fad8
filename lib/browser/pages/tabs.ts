import { type FrameState, openTabs, type TabState } from '../storage/session-stores';

/** The page itself is frame 0, in every browser. */
const PAGE = 0;

/** So many frames of a tab are remembered, the first; a page may play thousands. Those beyond have their cards all the same. */
const MOST_FRAMES = 100;

/** Which frame speaks for the whole tab: a chat that cannot be read must be told, then one that is read. */
const LOUDEST = ['unreadable', 'unready', 'reading', 'canvas', 'no-chat', 'off'] as const;

/** One change after the other, so that two letters at once do not overwrite each other. */
let queue: Promise<unknown> = Promise.resolve();

/** What one tab shows now, its frames taken together. */
export async function tab(tabId: number): Promise<FrameState> {
  return together((await openTabs.getValue())[tabId] ?? {});
}

/** The tabs of which something is known. */
export async function tabsKnown(): Promise<number[]> {
  return Object.keys(await openTabs.getValue()).map(Number);
}

/** Changes what is known of one frame of a tab. */
export function changeFrame(tabId: number, frameId: number, state: FrameState): Promise<void> {
  return change(tabId, (frames) => {
    const isOneMore = frameId !== PAGE && !(frameId in frames) && Object.keys(frames).length >= MOST_FRAMES;
    return isOneMore ? frames : { ...frames, [frameId]: state };
  });
}

/** The frames of a tab of which something is known, without the page itself. */
export async function framesKnown(tabId: number): Promise<number[]> {
  const frames = (await openTabs.getValue())[tabId] ?? {};
  return Object.keys(frames)
    .map(Number)
    .filter((frameId) => frameId !== PAGE);
}

export function forgetFrame(tabId: number, frameId: number): Promise<void> {
  return change(tabId, ({ [frameId]: _gone, ...rest }) => rest);
}

/** Forgets which conversations are in front; what each page is stays known. */
export function forgetRooms(): Promise<void> {
  return inTurn(async () => {
    const tabs = Object.entries(await openTabs.getValue());
    await openTabs.setValue(Object.fromEntries(tabs.map(([id, frames]) => [id, withoutRooms(frames)])));
  });
}

export function forgetTab(tabId: number): Promise<void> {
  return inTurn(async () => {
    const { [tabId]: _gone, ...rest } = await openTabs.getValue();
    await openTabs.setValue(rest);
  });
}

/** What a tab shows, from what its frames show. */
export function together(frames: TabState): FrameState {
  const all = Object.values(frames);
  const rooms = [...new Set(all.flatMap((frame) => frame.rooms))];
  for (const state of LOUDEST) {
    const page = [frames[PAGE], ...all].find((frame) => frame?.page?.state === state)?.page;
    if (page) return { page, rooms };
  }
  return { rooms };
}

function withoutRooms(frames: TabState): TabState {
  return Object.fromEntries(Object.entries(frames).map(([id, frame]) => [id, { ...frame, rooms: [] }]));
}

function change(tabId: number, step: (before: TabState) => TabState): Promise<void> {
  return inTurn(async () => {
    const tabs = await openTabs.getValue();
    await openTabs.setValue({ ...tabs, [tabId]: step(tabs[tabId] ?? {}) });
  });
}

function inTurn<Result>(step: () => Promise<Result>): Promise<Result> {
  const turn = queue.then(step, step);
  queue = turn.catch(() => undefined);
  return turn;
}
