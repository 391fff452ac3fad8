import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { isOnFor, setHost, settingsNow } from '../choices/live-settings';
import { sendMessage } from '../letters/protocol';
import { receive } from '../letters/receive';
import { addedSites, beyondBuiltIn, builtIn, covers } from './any-site';
import { showMood } from './badge';
import { contentFiles, inject } from './inject';
import { forgetTab, tab, tabsKnown } from './tabs';

/** The one registered content script; its patterns are all added sites together. */
const SCRIPT = 'added-sites';

/** One change after the other: the browser tells of a new permission while a page of ours asks to catch up. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Keeps the registered content script in step with the permissions: a family adds a site, removes it in Tawny, or takes
 * it back in the browser's own settings. Must be called when the worker starts.
 */
export function followSites(): void {
  const catchUp = () => void inTurn(register);
  // An update of the extension forgets what was registered.
  browser.runtime.onInstalled.addListener(() => void inTurn(moveIn));
  browser.runtime.onStartup.addListener(catchUp);
  browser.permissions.onAdded.addListener(({ origins = [] }) => void inTurn(() => take(origins)));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void inTurn(() => leave(origins)));
  receive('sitesChanged', ({ tabId, host }) => inTurn(() => catchUpIn(tabId, host)));
}

/** Registers, changes or takes back the script, whatever is due. */
async function register(): Promise<void> {
  const matches = await addedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  const due = {
    id: SCRIPT,
    matches,
    // Somebody may allow every site in the browser's settings; the built-in ones have their script already.
    excludeMatches: builtIn(),
    js: contentFiles(),
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([due]);
  else await browser.scripting.registerContentScripts([due]);
}

/** After an installation or an update: pages that are open already are read from now on. */
async function moveIn(): Promise<void> {
  await register();
  const added = await addedSites();
  const open = await browser.tabs.query({ url: [...builtIn(), ...added] });
  await Promise.all(open.map(({ id = -1, url = '' }) => wake(id, url, added)));
}

async function take(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const added = beyondBuiltIn(origins);
  if (added.length > 0) {
    await register();
    await wakeSettings(added);
  }
  const open = await browser.tabs.query({ url: [...origins] });
  await Promise.all(open.map(({ id = -1, url }) => url && wake(id, url, added)));
}

/** Wakes an open tab, unless a script of ours lives there already: two would read everything twice. */
async function wake(tabId: number, url: string, added: readonly string[]): Promise<void> {
  const { page } = await tab(tabId);
  const { hostname } = new URL(url);
  if (page && (page.framed || page.host === hostname)) return;
  const isBuiltIn = builtIn().some((pattern) => new MatchPattern(pattern).includes(url));
  if (isBuiltIn || covers(added, hostname)) await inject(tabId);
}

/** Whoever turns a site on means it, even where it was turned off before or only some sites were chosen. */
async function wakeSettings(patterns: readonly string[]): Promise<void> {
  for (const pattern of patterns) {
    const host = /^[^/]+\/\/([^*/]+)\//.exec(pattern)?.[1];
    const settings = await settingsNow();
    if (host && settings.enabled && !isOnFor(settings, host)) await setHost(host, true);
  }
}

/** Pages first: until they are told they read on. */
async function leave(origins: readonly string[]): Promise<void> {
  const { origins: left = [] } = await browser.permissions.getAll();
  for (const id of await tabsKnown()) {
    const { page } = await tab(id);
    if (!page || !covers(origins, page.host) || covers(left, page.host)) continue;
    // The tab may be closed or elsewhere by now; then nothing is there to leave.
    await sendMessage('leave', undefined, id).catch(() => {});
    await forgetTab(id);
    await showMood(id, 'asleep');
  }
  await register();
}

/** The browser tells nothing where the permission was there before: then the open tab is woken on request. */
async function catchUpIn(tabId: number, host: string): Promise<void> {
  await register();
  const { page } = await tab(tabId);
  if (page?.host !== host && covers(await addedSites(), host)) await inject(tabId);
}

function inTurn(step: () => Promise<void>): Promise<void> {
  const turn = queue.then(step, step);
  queue = turn.catch(() => undefined);
  return turn;
}
