import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { PATIENCE_MS, until } from './until';

/** The id that the manifest gives. */
export const GECKO_ID = 'tawny@tawny.example';

/** What a person has before them: the tab in front, or the popup of our icon. */
export type Place = 'tab' | 'popup';

export type Inside = {
  /** Runs an expression in the browser's own window; where there are several, in the one that was opened last. */
  inWindow(expression: string): Promise<unknown>;
  /** Every word that can be read there, closed shadow roots included. */
  text(place: Place): Promise<string>;
  /** The words of our card alone; empty where there is none. */
  card(): Promise<string>;
  /** Waits until there are words like these, and tells all that are there then. */
  waitFor(place: Place | 'card', words: RegExp, ms?: number): Promise<string>;
  /** A click by a person on what is called so, as soon as it is there. */
  press(place: Place, name: string): Promise<void>;
  /** Where something of that name is in the tab, CSS pixels from its top left corner; for a mouse that is a real one. */
  placeOf(name: string): Promise<{ x: number; y: number }>;
  /** Which picture our icon shows for the tab in front, such as `off-16.png`. */
  icon(): Promise<string>;
  /** A click on our icon; a popup that is open still is closed first, as the click would only close it. */
  openPopup(): Promise<void>;
  closePopup(): Promise<void>;
  /** Opens and closes the popup until it says words like these: it tells what was known when it was opened. */
  popupSays(words: RegExp): Promise<string>;
  /** Lets Firefox stop the background page, as it does by itself after half a minute without work. */
  sleep(): Promise<void>;
  /** Waits for one of our own pages in the front tab. */
  waitForOwnTab(path: string): Promise<void>;
};

type Answer = { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };
type Wire = { connection: { send(method: string, params: object): Promise<{ result: unknown }> } };

/** Read and run in the page by the browser itself, beside the page's own scripts. */
const SCRIPT = readFileSync('rig/firefox-frame.js', 'utf8');
const EXTENSION = "ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent";
const TAWNY = `${EXTENSION}.GlobalManager.getExtension('${GECKO_ID}')`;
const ACTION = `${EXTENSION}.apiManager.global.browserActionFor(${TAWNY})`;
const FIND: Record<Place, string> = {
  tab: 'gBrowser.selectedBrowser',
  popup: "document.querySelector('.webextension-popup-browser')",
};

/** Looks into Firefox from its own window, as no page and no other extension can. */
export function insideFirefox(browser: Browser): Inside {
  const { connection } = browser as unknown as Wire;

  async function inWindow(expression: string): Promise<unknown> {
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const newest = (result as { contexts: { context: string }[] }).contexts.at(-1);
    const target = { context: newest?.context };
    const answer = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
    const { type, result: value, exceptionDetails } = answer.result as Answer;
    if (type !== 'success') throw new Error(`In Firefox's window: ${exceptionDetails?.text}`);
    return value?.value;
  }

  async function ask(place: Place, what: 'text' | 'card' | 'press' | 'place', name = ''): Promise<string> {
    const given = `const what = ${JSON.stringify(what)}, name = ${JSON.stringify(name)};`;
    const script = `data:text/javascript;charset=utf-8,${encodeURIComponent(`{${given}${SCRIPT}}`)}`;
    const answer = await inWindow(`new Promise((done) => {
      const browser = ${FIND[place]};
      if (!browser) return done('');
      const heard = ({ data }) => { browser.messageManager.removeMessageListener('tawny-rig', heard); done(data); };
      browser.messageManager.addMessageListener('tawny-rig', heard);
      setTimeout(() => done(''), 3000);
      browser.messageManager.loadFrameScript(${JSON.stringify(script)}, false);
    })`);
    return String(answer ?? '');
  }

  const text = (place: Place) => ask(place, 'text');
  const card = () => ask('tab', 'card');

  const inside: Inside = {
    inWindow,
    text,
    card,
    async waitFor(place, words, ms = PATIENCE_MS) {
      let last = '';
      await until(
        async () => {
          last = place === 'card' ? await card() : await text(place);
          return words.test(last);
        },
        () => `No words like ${words} in the ${place}. There was: ${last}`,
        ms,
      );
      return last;
    },
    async press(place, name) {
      await until(
        async () => (await ask(place, 'press', name)) === 'pressed',
        () => `Nothing to press is called "${name}" in the ${place}.`,
      );
    },
    async placeOf(name) {
      let found = '';
      await until(
        async () => {
          found = await ask('tab', 'place', name);
          return found !== '';
        },
        () => `Nothing is called "${name}" in the tab.`,
      );
      return JSON.parse(found) as { x: number; y: number };
    },
    async icon() {
      const pictures = await inWindow(`JSON.stringify(${ACTION}.action.getContextData(gBrowser.selectedTab).icon)`);
      return /[^/"]+\.png/.exec(String(pictures))?.[0] ?? '';
    },
    async openPopup() {
      await inside.closePopup();
      await inWindow(`${ACTION}.triggerAction(window)`);
      await until(
        async () => /\S/.test(await text('popup')),
        () => 'The popup shows nothing.',
      );
    },
    async closePopup() {
      await inWindow(`${FIND.popup}?.closest('panel')?.hidePopup()`);
      await until(
        async () => (await inWindow(`${FIND.popup} === null`)) === true,
        () => 'The popup stays.',
      );
    },
    async sleep() {
      await until(
        async () =>
          (await inWindow(`${TAWNY}.terminateBackground().then(() => ${TAWNY}.backgroundState)`)) === 'stopped',
        () => 'The background page does not stop.',
      );
    },
    async waitForOwnTab(path) {
      await until(
        async () => String(await inWindow('gBrowser.selectedBrowser.currentURI.spec')).includes(path),
        () => `${path} is not in front.`,
      );
    },
    async popupSays(words) {
      let said = '';
      await until(
        async () => {
          await inside.openPopup();
          await inside.waitFor('popup', words, 2_000).catch(() => {});
          said = await text('popup');
          await inside.closePopup();
          return words.test(said);
        },
        () => `The popup never said ${words}, but: ${said}`,
      );
      return said;
    },
  };
  return inside;
}
