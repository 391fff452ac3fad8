import { browser } from 'wxt/browser';

type Sender = { id?: string | undefined; url?: string | undefined; tab?: { id?: number | undefined } | undefined };

/** Thrown at letters that nobody of ours can have written. */
export class NotOurs extends Error {
  constructor(what: string) {
    super(`Refused: ${what}.`);
    this.name = 'NotOurs';
  }
}

/** The one place that checks who wrote. @returns the tab of one of our content scripts */
export function fromContentScript(sender: Sender): number {
  if (sender.id !== browser.runtime.id) throw new NotOurs('a letter from another extension or a page');
  if (sender.tab?.id === undefined) throw new NotOurs('a letter that should come from a tab');
  return sender.tab.id;
}

/** Checks that one of our own pages wrote: popup, options, help. */
export function fromOwnPage(sender: Sender): void {
  const home = browser.runtime.getURL('/');
  if (sender.id !== browser.runtime.id || !sender.url?.startsWith(home)) {
    throw new NotOurs('a letter that only our own pages may write');
  }
}

/** Either of both. */
export function fromUs(sender: Sender): void {
  if (sender.id !== browser.runtime.id) throw new NotOurs('a letter from another extension or a page');
}
