import { browser } from 'wxt/browser';
import type { PageSettings } from '../../settings/page-settings';
import { sendMessage } from '../letters/protocol';
import { receive } from '../letters/receive';

/** First wait after a letter that was not answered, in ms; doubled each time up to the longest. */
const FIRST_WAIT = 200;
const LONGEST_WAIT = 10_000;

type Life = {
  setTimeout(run: () => void, ms: number): unknown;
  onInvalidated(end: () => void): unknown;
  isValid: boolean;
};

/**
 * Follows the settings from a page of somebody else. A content script may not read our stores; the worker hands out what
 * this page needs, and tells when something changed. It is asked until it answers.
 *
 * @param use the settings in force here, or nothing where Tawny is asleep
 * @returns a function that asks anew
 */
export function followSettings(life: Life, use: (settings: PageSettings | undefined) => void): () => void {
  let turn = 0;

  async function ask(own: number, inVain = 0): Promise<void> {
    const answer = await sendMessage('pageSettings').catch(() => undefined);
    if (own !== turn || !life.isValid) return;
    if (answer) return use(answer.isOn ? answer.settings : undefined);
    life.setTimeout(() => void ask(own, inVain + 1), Math.min(FIRST_WAIT * 2 ** inVain, LONGEST_WAIT));
  }

  const askAnew = () => {
    turn += 1;
    void ask(turn);
  };
  life.onInvalidated(receive('settingsChanged', askAnew));
  return askAnew;
}

/** Tells every page with a script of ours that the settings changed. Most tabs have none, and give no answer. */
export async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id = -1 }) => sendMessage('settingsChanged', undefined, id)));
}
