import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offerOn } from '../../entrypoints/popup/offer';
import { popupViewOf } from '../../entrypoints/popup/view';
import type { TabReport } from '../../lib/browser/letters/protocol';
import { addedSites, covers, hostToAdd, withheldFrom } from '../../lib/browser/pages/any-site';
import { type Layer, resolve } from '../../lib/settings/resolve';
import type { SettingName } from '../../lib/settings/settings';

const URL_HERE = 'https://forum.example/thread/1';
const FREE = resolve({}, { values: {}, locked: [] });
const locked = (values: Layer) =>
  resolve({}, { values: { ...values, setBy: 'Oak Park School' }, locked: Object.keys(values) as SettingName[] });

beforeEach(() => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Tawny',
    version: '1',
    content_scripts: [{ matches: ['https://discord.com/*', 'https://*.roblox.com/*'] }],
  } as never);
});

describe('which site can be added', () => {
  it('is any web page that is not known from the start', () => {
    expect(hostToAdd(URL_HERE)).toBe('forum.example');
    expect(hostToAdd('http://forum.example:8080/')).toBe('forum.example');
    for (const other of [
      'https://discord.com/app',
      'https://devforum.roblox.com/',
      'chrome://settings/',
      'about:blank',
    ])
      expect(hostToAdd(other), other).toBeUndefined();
  });

  it('is covered by its own pattern or by one for every site', () => {
    expect(covers(['*://forum.example/*'], 'forum.example')).toBe(true);
    expect(covers(['http://forum.example/*'], 'forum.example')).toBe(true);
    expect(covers(['*://*/*'], 'forum.example')).toBe(true);
    expect(covers(['*://forum.example/*'], 'other.example')).toBe(false);
    expect(covers([], 'forum.example')).toBe(false);
  });
});

describe('what the browser gives', () => {
  const CHAT_MAIL = { matches: ['https://mail.google.com/chat/*'] };
  const manifest = { manifest_version: 3, name: 'Tawny', version: '1' } as const;

  it('is not taken for an added site where it names a built-in one without its path, as Firefox does', async () => {
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
      ...manifest,
      content_scripts: [CHAT_MAIL],
    } as never);
    vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({
      origins: ['https://mail.google.com/*', '*://forum.example/*'],
    } as never);
    expect(await addedSites()).toEqual(['*://forum.example/*']);
  });

  it('is missed on a built-in site alone', async () => {
    const contains = vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(false as never);
    expect(await withheldFrom('https://www.roblox.com/home')).toEqual(['https://*.roblox.com/*']);
    expect(await withheldFrom(URL_HERE)).toEqual([]);
    contains.mockResolvedValue(true as never);
    expect(await withheldFrom('https://www.roblox.com/home')).toEqual([]);
  });
});

describe('what is offered', () => {
  it('is both on a page that nobody knows', () => {
    expect(offerOn('not-covered', URL_HERE, 'forum.example', FREE)).toEqual({ turnOn: true, check: true });
  });

  it('is a look alone on a known site without a chat, and nothing where a chat is read or Tawny was turned off', () => {
    expect(offerOn('no-chat', 'https://discord.com/', undefined, FREE)).toEqual({ turnOn: false, check: true });
    expect(offerOn('unreadable', 'https://discord.com/', undefined, FREE)).toEqual({ turnOn: false, check: true });
    for (const state of ['reading', 'off', 'silent'] as const)
      expect(offerOn(state, 'https://discord.com/', undefined, FREE)).toEqual({ turnOn: false, check: false });
  });

  it('is access again where the browser took it back, and a look meanwhile', () => {
    const offered = (settings: typeof FREE) => offerOn('no-access', 'https://discord.com/', 'discord.com', settings);
    expect(offered(FREE)).toEqual({ turnOn: true, check: true });
    expect(offered(locked({ sitesOff: ['discord.com'] })).turnOn).toBe(false);
  });

  it('is nothing on a page of the browser itself', () => {
    expect(offerOn('not-covered', 'chrome://newtab/', undefined, FREE)).toEqual({ turnOn: false, check: false });
    expect(offerOn('not-covered', undefined, undefined, FREE)).toEqual({ turnOn: false, check: false });
  });

  it('respects what an administrator locked', () => {
    const turnOn = (settings: typeof FREE) => offerOn('not-covered', URL_HERE, 'forum.example', settings).turnOn;
    expect(turnOn(locked({ sitesOff: ['forum.example'] }))).toBe(false);
    expect(turnOn(locked({ sitesOnly: ['discord.com'] }))).toBe(false);
    expect(turnOn(locked({ enabled: false }))).toBe(false);
    expect(turnOn(locked({ sitesOff: [] }))).toBe(true);
    expect(turnOn(resolve({ sitesOnly: ['discord.com'] }, { values: {}, locked: [] })), 'a family may add to it').toBe(
      true,
    );
  });
});

describe('the page in front', () => {
  const report: TabReport = {
    page: { state: 'reading', site: 'discord', host: 'discord.com' },
    chat: [],
    lately: [],
    known: true,
  };

  it('is no longer the chat that the tab showed before', () => {
    const there = popupViewOf(report, FREE, { url: 'https://discord.com/channels/@me/1' }, [], 0);
    expect(there.page).toMatchObject({ state: 'reading', siteName: 'Discord' });
    expect(there.chat?.known).toBe(true);
    const gone = popupViewOf(report, FREE, { url: URL_HERE }, ['*://forum.example/*'], 0);
    expect(gone.page).toEqual({ state: 'not-covered', host: 'forum.example', added: true });
    expect(gone.chat).toBeUndefined();
  });

  it('is believed where a frame of another host told of it', () => {
    const framed = { ...report, page: { ...report.page, framed: true as const } } as TabReport;
    expect(popupViewOf(framed, FREE, { url: URL_HERE }, [], 0).page).toMatchObject({
      state: 'reading',
      host: 'discord.com',
    });
  });

  it('is one that the browser keeps Tawny out of, unless a script of ours is still there', () => {
    const here = { url: 'https://discord.com/channels/@me/1', withheld: ['https://discord.com/*'] };
    const silent: TabReport = { page: undefined, chat: [], lately: [], known: false };
    expect(popupViewOf(silent, FREE, here, [], 0).page).toMatchObject({ state: 'no-access', siteName: 'Discord' });
    expect(popupViewOf(report, FREE, here, [], 0).page.state).toBe('reading');
    expect(popupViewOf(undefined, FREE, here, [], 0).page.state).toBe('silent');
  });

  it('is believed where the browser does not tell its address', () => {
    expect(popupViewOf(report, FREE, {}, [], 0).page.state).toBe('reading');
  });
});
