import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ContentScriptContext } from '../../lib/browser/pages/script-life';

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the life of a content script', () => {
  it('begins without a word to the page', () => {
    const told = [
      vi.spyOn(document, 'dispatchEvent'),
      vi.spyOn(window, 'dispatchEvent'),
      vi.spyOn(window, 'postMessage'),
    ];
    new ContentScriptContext();
    for (const way of told) expect(way).not.toHaveBeenCalled();
    expect(Object.keys(globalThis).join()).not.toMatch(/tawny/i);
  });

  it('ends when a newer one starts in the same page, so that nothing is read or drawn twice', () => {
    const older = new ContentScriptContext();
    const ended = vi.fn();
    const heard = vi.fn();
    older.onInvalidated(ended);
    older.addEventListener(document, 'click', heard);
    older.setInterval(heard, 10);
    const newer = new ContentScriptContext();
    document.dispatchEvent(new Event('click'));
    vi.advanceTimersByTime(50);
    expect(ended).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
    expect([older.isValid, newer.isValid]).toEqual([false, true]);
  });

  it('ends by itself once its extension is gone, at the latest when something happens', () => {
    const life = new ContentScriptContext();
    const ended = vi.fn();
    const heard = vi.fn();
    // As the browser does where a listener is taken back from an extension that is gone.
    life.onInvalidated(() => {
      throw new Error('Extension context invalidated.');
    });
    life.onInvalidated(ended);
    life.addEventListener(document, 'keydown', heard);
    life.setTimeout(heard, 10);
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    document.dispatchEvent(new Event('keydown'));
    vi.advanceTimersByTime(50);
    expect(ended).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
  });
});
