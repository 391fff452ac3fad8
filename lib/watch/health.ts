import { SiteUnreadable } from '../sites/site';

/** `reading` names the keys of the conversations in front, `unreadable` the selectors that match nothing, `canvas` the
 * world whose chat is drawn as a picture. */
export type Health =
  | { state: 'reading'; conversations: string[] }
  | { state: 'no-chat' }
  | { state: 'canvas'; conversations: string[] }
  | { state: 'unreadable'; missing: string[] };

/** Pages are empty before they fill; only then is a missing list a fault. Milliseconds. */
const PATIENCE = 10_000;

/**
 * Tells how well the page can be read, once for each change.
 *
 * @param check what there is to read now; throws `SiteUnreadable`
 * @returns `look` to be called now and then, and `moved` to be called when the address changed
 */
export function createHealth(
  check: () => Exclude<Health, { state: 'unreadable' }>,
  onHealth: (health: Health) => void,
) {
  let since: number | undefined;
  let last = '';

  function report(health: Health): void {
    const text = JSON.stringify(health);
    if (text !== last) onHealth(health);
    last = text;
  }

  return {
    moved(): void {
      since = undefined;
    },
    /** @param now epoch milliseconds */
    look(now: number): void {
      try {
        report(check());
        since = undefined;
      } catch (error) {
        if (!(error instanceof SiteUnreadable)) throw error;
        since ??= now;
        if (now - since >= PATIENCE) report({ state: 'unreadable', missing: error.missing });
      }
    },
  };
}
