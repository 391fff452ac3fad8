/**
 * What every timer and listener here hangs on: the shape of WXT's `ContentScriptContext`. When the extension is
 * updated or removed, the context becomes invalid and nothing of ours goes on running in the page.
 */
export interface WatchContext {
  readonly isValid: boolean;
  /** @returns a function that takes the callback back */
  onInvalidated(callback: () => void): () => void;
  setTimeout(handler: () => void, timeout?: number): number;
  setInterval(handler: () => void, timeout?: number): number;
  requestAnimationFrame(callback: FrameRequestCallback): number;
  addEventListener(
    target: EventTarget,
    type: string,
    handler: (event: Event) => void,
    options?: AddEventListenerOptions,
  ): void;
}
