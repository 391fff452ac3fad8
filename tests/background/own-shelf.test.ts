import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createOwnShelf } from '../../lib/browser/storage/own-shelf';

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
});

describe('what lasts, where content scripts can get at the storage of the extension', () => {
  it('is kept elsewhere, and only a sign of change without content is there', async () => {
    const shelf = createOwnShelf();
    await shelf.write({ settings: { quiet: true }, chosenByChild: ['quiet'] });
    await shelf.write({ chosenByChild: undefined });
    expect(await createOwnShelf().read('settings')).toEqual({ quiet: true });
    expect(await shelf.names()).toEqual(['settings']);
    expect(Object.keys(await fakeBrowser.storage.local.get())).toEqual(['changed']);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('true');
  });

  it('tells of each change, and not of what others write beside the sign', async () => {
    const [shelf, changed] = [createOwnShelf(), vi.fn()];
    const stop = shelf.watch('settings', changed);
    await shelf.write({ settings: {} });
    expect(changed).toHaveBeenCalledTimes(1);
    await fakeBrowser.storage.local.set({ settings: { enabled: false } });
    expect(changed).toHaveBeenCalledTimes(1);
    await shelf.write({ siteHealth: {} });
    expect(changed).toHaveBeenCalledTimes(1);
    stop();
    await shelf.write({ settings: {} });
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('takes over once what an older Tawny kept, and believes nothing there afterwards', async () => {
    await fakeBrowser.storage.local.set({ settings: { sensitivity: 'high' }, pin: { salt: 'x' } });
    expect(await createOwnShelf().read('settings')).toEqual({ sensitivity: 'high' });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    await fakeBrowser.storage.local.set({ settings: { enabled: false } });
    expect(await createOwnShelf().read('settings')).toEqual({ sensitivity: 'high' });
    expect(await createOwnShelf().read('pin')).toEqual({ salt: 'x' });
  });
});
