import { browser } from 'wxt/browser';

/** The script that lives in this page now. The browser gives our scripts a world of their own, so no page sees this. */
const LIVING = Symbol.for('tawny');
type World = { [LIVING]?: ContentScriptContext };

/**
 * The life of one content script: all its timers and listeners end with it. Stands in the place of WXT's own class
 * (`wxt.config.ts`), which tells of every start by an event and a message that the page receives too. A page could
 * learn from them that Tawny is there, and send the same event to end it.
 *
 * It ends when the extension is updated or removed, when access is taken back, or when a newer script starts here.
 */
export class ContentScriptContext {
  private readonly ending = new AbortController();

  constructor() {
    const world = globalThis as World;
    world[LIVING]?.abort();
    world[LIVING] = this;
  }

  get signal(): AbortSignal {
    return this.ending.signal;
  }

  /** Asks the browser too: a script that was left behind by an update has no extension any more. */
  get isInvalid(): boolean {
    if (!browser.runtime?.id) this.abort();
    return this.signal.aborted;
  }

  get isValid(): boolean {
    return !this.isInvalid;
  }

  abort(): void {
    this.ending.abort();
  }

  /** @returns a function that takes the callback back */
  onInvalidated(callback: () => void): () => void {
    const end = () => {
      try {
        callback();
      } catch (error) {
        // What was asked of the browser ended with the extension; there is nobody to take it back from.
        if (browser.runtime?.id) throw error;
      }
    };
    this.signal.addEventListener('abort', end);
    return () => this.signal.removeEventListener('abort', end);
  }

  setTimeout(handler: () => void, timeout?: number): number {
    return globalThis.setTimeout(() => this.isValid && handler(), timeout) as unknown as number;
  }

  setInterval(handler: () => void, timeout?: number): number {
    const id = globalThis.setInterval(() => this.isValid && handler(), timeout) as unknown as number;
    this.onInvalidated(() => globalThis.clearInterval(id));
    return id;
  }

  requestAnimationFrame(callback: FrameRequestCallback): number {
    return globalThis.requestAnimationFrame((at) => this.isValid && callback(at));
  }

  /** A listener that a page can reach only while the script lives. */
  addEventListener(
    target: EventTarget,
    type: string,
    handler: (event: Event) => void,
    options?: AddEventListenerOptions,
  ): void {
    target.addEventListener(type, (event) => this.isValid && handler(event), { ...options, signal: this.signal });
  }
}
