import { browser } from 'wxt/browser';
import { awakeTime } from '../storage/stores';

/** A moment by two clocks: epoch ms, and ms of a clock that nobody can set (`performance.now()`). */
export type Moment = { wall: number; steady: number };

/** The alarm that counts while somebody waits; browsers ring once a minute at most. */
const ALARM = 'awake';
const MINUTES = 1;
/** What one ring is worth at most, ms: a clock that was set forward by a day rings once. */
const MOST_A_RING = 90_000;

/** Of the steady clock of this page, what was counted already, here or elsewhere. Nothing before it first asked counts. */
let counted: number | undefined;
/** One step after the other. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * The time for which the browser was seen awake, in ms since nobody knows when: it goes on only as long as both clocks do, so
 * setting the clock of the device does not move it.
 */
export function awakeNow({ wall, steady }: Moment): Promise<number> {
  return inTurn(() => {
    // What another page counts meanwhile must not count here once more, when somebody has set the clock forward.
    if (counted === undefined) awakeTime.watch(() => (counted = performance.now()));
    const most = Math.max(0, steady - (counted ?? steady));
    counted = steady;
    return goOn(wall, most);
  });
}

/** Has the time counted, for as long as somebody waits for it. */
export function countAwake(): void {
  void browser.alarms?.create(ALARM, { periodInMinutes: MINUTES });
}

/**
 * Goes on with counting after the browser was started, and ends it when nobody waits any more. Must be called when the worker
 * starts.
 */
export function followAwake(isWaiting: () => Promise<boolean>, now: () => Moment): void {
  const ring = async () => {
    if (await isWaiting()) await inTurn(() => countRing(now()));
    else await browser.alarms.clear(ALARM);
  };
  browser.alarms?.onAlarm.addListener(({ name }) => void (name === ALARM && ring()));
  browser.runtime.onStartup.addListener(async () => {
    if (await isWaiting()) countAwake();
  });
}

/** A worker that lives since the last ring knows how long that is, whatever was done to the clock between them. */
function countRing({ wall, steady }: Moment): Promise<number> {
  const most = counted === undefined ? MOST_A_RING : Math.min(MOST_A_RING, Math.max(0, steady - counted));
  counted = steady;
  return goOn(wall, most);
}

async function goOn(wall: number, most: number): Promise<number> {
  const before = await awakeTime.getValue();
  const passed = Math.max(0, wall - (before?.wall ?? wall));
  const ms = (before?.ms ?? 0) + Math.min(passed, most);
  // Where it cannot be written whoever waits waits the longer; that is no reason to show nothing.
  await awakeTime.setValue({ ms, wall }).catch(() => {});
  return ms;
}

function inTurn<Result>(step: () => Promise<Result>): Promise<Result> {
  const turn = queue.then(step, step);
  queue = turn.catch(() => undefined);
  return turn;
}
