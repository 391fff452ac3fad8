import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Journal } from '../../lib/browser/journal/journal';
import { openPrivateJournal } from '../../lib/browser/journal/private-journal';
import type { AlertRecord } from '../../lib/browser/journal/records';
import { openSessionJournal } from '../../lib/browser/journal/session-journal';
import { forgetAfterLastPrivate } from '../../lib/browser/notes/private-notes';
import { newConversation } from '../../lib/conversation/record/conversation';

const NOW = Date.UTC(2026, 10, 25, 16);
const alert = (id: string, at: number): AlertRecord => ({
  ...{ id, at, site: 'discord', level: 'strong', categories: ['secrecy'], combinations: [], rules: [] },
  ...{ story: [], messageIds: [], old: false, quieted: false, conversation: 'a', room: 'r' },
});
const person = (accepted: number[] = []) => ({ lastSeen: NOW, conversation: { ...newConversation(), accepted } });

describe('the journal of private windows', () => {
  let main: Journal;
  beforeEach(async () => {
    fakeBrowser.reset();
    main = await openSessionJournal();
    await main.update('a', () => ({ record: { ...person([1]), mark: 'known' }, alert: alert('main', NOW) }));
  });

  it('knows whom ordinary windows know, and writes nothing there', async () => {
    const before = await main.everything();
    const own = await openPrivateJournal(main);
    expect((await own.conversation('a'))?.mark).toBe('known');
    await own.update('a', (known) => {
      known?.conversation.accepted.push(2);
      return { record: known ?? person(), alert: alert('own', NOW + 1) };
    });
    await own.change('a', ({ mark: _mark, ...rest }) => rest);
    await own.markShown('own', NOW + 2);
    await own.noteHandle({ key: 'h', conversation: 'a', site: 'discord', at: NOW });
    expect((await own.conversation('a'))?.conversation.accepted).toEqual([1, 2]);
    expect((await own.conversation('a'))?.mark).toBeUndefined();
    expect((await own.alertsIn('r')).map(({ id }) => id)).toEqual(['own', 'main']);
    expect(await main.everything()).toEqual(before);
    expect(await main.handle('h')).toBeUndefined();
  });

  it('leaves a card that is owed in an ordinary window to that window', async () => {
    const own = await openPrivateJournal(main);
    expect((await own.alertsIn('r'))[0]?.shownAt).toBe(NOW);
    expect((await main.alertsIn('r'))[0]?.shownAt).toBeUndefined();
  });

  it('outlives the worker, and forgets only its own', async () => {
    const own = await openPrivateJournal(main);
    await own.update('b', () => ({ record: person() }));
    const woken = await openPrivateJournal(await openSessionJournal());
    expect(await woken.conversation('b')).toBeDefined();
    await woken.erase();
    expect(await woken.conversation('b')).toBeUndefined();
    expect((await (await openSessionJournal()).everything()).conversations).toHaveLength(1);
    const left = Object.keys(await fakeBrowser.storage.session.get());
    expect(left.filter((name) => name.startsWith('private'))).toEqual([]);
  });

  it('is emptied when the last private tab is closed, and no sooner', async () => {
    const erase = vi.fn(async () => {});
    forgetAfterLastPrivate(erase);
    const tabs = vi.spyOn(fakeBrowser.tabs, 'query');
    const open = (ids: number[]) => tabs.mockResolvedValue(ids.map((id) => ({ id, incognito: true })) as never);
    open([1, 2]);
    await fakeBrowser.tabs.onRemoved.trigger(1, { windowId: 1, isWindowClosing: false });
    expect(erase).not.toHaveBeenCalled();
    open([2]);
    await fakeBrowser.tabs.onRemoved.trigger(2, { windowId: 1, isWindowClosing: true });
    expect(erase).toHaveBeenCalledOnce();
  });
});
