import type { Message } from '../../lib/message';
import { siteAt } from '../../lib/sites/all';
import type { Site } from '../../lib/sites/site';
import type { Health } from '../../lib/watch/health';
import { type Watch, watch } from '../../lib/watch/watch';
import type { WatchContext } from '../../lib/watch/watch-context';

/** A context whose clock and frames move only when the test says so. */
export function createClock() {
  let now = Date.UTC(2026, 10, 24, 12);
  let valid = true;
  let frames: FrameRequestCallback[] = [];
  let timers: { at: number; run: () => void; every?: number }[] = [];
  const listeners: (() => void)[] = [];
  const invalidated = new Set<() => void>();

  const ctx: WatchContext = {
    get isValid() {
      return valid;
    },
    onInvalidated(callback) {
      invalidated.add(callback);
      return () => invalidated.delete(callback);
    },
    setTimeout: (run, wait = 0) => timers.push({ at: now + wait, run }),
    setInterval: (run, every = 0) => timers.push({ at: now + every, run, every }),
    requestAnimationFrame: (callback) => frames.push(callback),
    addEventListener(target, type, handler, options) {
      target.addEventListener(type, handler, options);
      listeners.push(() => target.removeEventListener(type, handler, options));
    },
  };

  return {
    ctx,
    now: () => now,
    frame() {
      const due = frames;
      frames = [];
      for (const callback of due) callback(now);
      return due.length;
    },
    pass(ms: number) {
      const end = now + ms;
      for (;;) {
        const next = timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        now = next.at;
        if (next.every) next.at += next.every;
        else timers = timers.filter((timer) => timer !== next);
        next.run();
      }
      now = end;
    },
    invalidate() {
      valid = false;
      for (const callback of invalidated) callback();
      for (const remove of listeners) remove();
    },
  };
}

export type Stage = ReturnType<typeof openStage>;

/** Watches the page of the test; `told` fills as messages come. */
export function openStage(site: Site, href: string, html: string) {
  go(href);
  document.body.innerHTML = html;
  const clock = createClock();
  const told: Message[] = [];
  const batches: number[] = [];
  const health: Health[] = [];
  const watched: Watch = watch({
    ctx: clock.ctx,
    document,
    site,
    now: clock.now,
    onMessages(messages) {
      told.push(...messages);
      batches.push(messages.length);
    },
    onHealth: (state) => health.push(state),
  });
  return {
    ...clock,
    told,
    batches,
    health,
    watched,
    texts: () => told.map(({ text }) => text),
    /** Lets observers speak, then draws a frame. */
    async draw() {
      await observers();
      clock.frame();
    },
    /** Time enough for lists that came or went to be noticed, then a frame. */
    async look() {
      await observers();
      clock.pass(500);
      clock.frame();
    },
  };
}

/** In-app navigation, to any host. */
export function go(href: string): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(href);
}

/** The adapter that an address belongs to. */
export function site(url: string): Site {
  const found = siteAt(url);
  if (!found) throw new Error(`No site for ${url}`);
  return found;
}

export function $(css: string): Element {
  const found = document.querySelector(css);
  if (!found) throw new Error(`The stage has no ${css}`);
  return found;
}

/** Mutation observers speak in their own time. */
export function observers(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}
