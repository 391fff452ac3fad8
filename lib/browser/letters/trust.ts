import { browser } from 'wxt/browser';

export type Sender = {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
};

/**
 * Which tab, frame and address a letter came from, as the browser says; -1 where it came from no tab, and an empty address
 * where it tells none. `isPrivate`: the tab is in a private window.
 */
export type Writer = {
  tabId: number;
  frameId: number;
  url: string;
  host?: string;
  isOwn: boolean;
  isPrivate: boolean;
};

/** Thrown at letters that nobody of ours can have written. */
export class NotOurs extends Error {
  constructor(what: string) {
    super(`Refused: ${what}.`);
    this.name = 'NotOurs';
  }
}

/** One of our content scripts, in a tab and a frame. */
export function fromContentScript(sender: Sender): void {
  fromUs(sender);
  if (sender.tab?.id === undefined) throw new NotOurs('a letter that should come from a tab');
  if (sender.frameId === undefined) throw new NotOurs('a letter that should come from a frame');
  if (isOwnPage(sender)) throw new NotOurs('a letter that only a script in a chat page may write');
}

/** One of our own pages: popup, options, help. */
export function fromOwnPage(sender: Sender): void {
  fromUs(sender);
  if (!isOwnPage(sender)) throw new NotOurs('a letter that only our own pages may write');
}

/** Any of ours. */
export function fromUs(sender: Sender): void {
  if (sender.id !== browser.runtime.id) throw new NotOurs('a letter from another extension or a page');
}

export function writerOf(sender: Sender): Writer {
  const { tab, frameId, url } = sender;
  return {
    tabId: tab?.id ?? -1,
    frameId: frameId ?? 0,
    url: url ?? '',
    isOwn: isOwnPage(sender),
    isPrivate: tab?.incognito ?? false,
    ...(url && URL.canParse(url) && { host: new URL(url).hostname }),
  };
}

function isOwnPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}
