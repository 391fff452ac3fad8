import { findEverywhere } from '../../sites/open-roots';
import type { Site } from '../../sites/site';
import type { WatchContext } from '../watch-context';
import { composerAt, draftOf, elementAt } from './draft';
import { isSendInput, isSendKey } from './enter-key';
import { nearest } from './nearest';
import { bringsPicture, letGo } from './pictures';
import { isSendButton, mayBeSendButton } from './send-button';

/** What is about to leave the child's hands. */
export type Outgoing = { text: string } | 'picture';

export type ComposerOptions = {
  ctx: WatchContext;
  document: Document;
  /** Who reads the page now; nothing while Tawny is asleep here. */
  siteNow: () => Site | undefined;
  /**
   * Decides at once about one sending. `repeat` where a key is held down.
   *
   * @param at where it happens: the composer, or what a picture is given to
   * @returns true to hold it
   */
  holds: (outgoing: Outgoing, at: Element, repeat: boolean) => boolean;
  /** Only what a person does is held; a page that sends by itself is left alone, and learns nothing of us. */
  byPerson?: (event: Event) => boolean;
};

const FIRST = { capture: true } as const;

/**
 * Watches for the moment in which something is sent. Nothing is done while the child types: the draft is read and judged
 * when Enter or a send button is used, which takes less than a millisecond, so the verdict is never a keystroke behind.
 *
 * What is held is held by stopping that one event before the page hears of it. The draft is not touched, nothing is typed
 * or pressed for the child, and whatever goes wrong here lets the message go.
 */
export function watchComposer(options: ComposerOptions): void {
  const { ctx, document, siteNow, holds, byPerson = (event) => event.isTrusted } = options;
  const page = document.defaultView ?? document;
  /** An Enter that was told as a key is not told again as input, or by the form. */
  let settled: Event | undefined;

  function listen(type: string, judge: (event: Event, site: Site) => boolean): void {
    ctx.addEventListener(
      page,
      type,
      (event) => {
        const site = byPerson(event) ? siteNow() : undefined;
        if (!site) return;
        try {
          if (judge(event, site)) hold(event);
        } catch {
          // A fault of ours is no reason to keep a message back.
        }
      },
      FIRST,
    );
  }

  listen('keydown', (event, site) => {
    settled = undefined;
    const key = event as KeyboardEvent;
    if (key.key !== 'Enter') return false;
    settled = event;
    const composer = composerAt(site, event);
    return composer !== undefined && isSendKey(site, key, composer) && judged(composer, key.repeat);
  });
  listen('beforeinput', (event, site) => {
    if (settled || (event as InputEvent).inputType !== 'insertParagraph') return false;
    const composer = composerAt(site, event);
    return composer !== undefined && isSendInput(site, event as InputEvent, composer) && judged(composer, false);
  });
  listen('click', (event, site) => {
    settled = undefined;
    const element = elementAt(event);
    if (!element || !mayBeSendButton(site, element)) return false;
    const composer = nearest(element, findEverywhere(site, document, site.composer.join(', ')));
    if (!composer || !isSendButton(site, element, composer)) return false;
    settled = event;
    return judged(composer, false);
  });
  listen('submit', (event, site) => {
    if (settled) return false;
    const composer = (event.target as Element).querySelector(site.composer.join(', '));
    return composer !== null && judged(composer, false);
  });
  for (const type of ['change', 'paste', 'drop']) {
    listen(type, (event) => {
      const element = elementAt(event);
      if (!element || !bringsPicture(event) || !holds('picture', element, false)) return false;
      letGo(event);
      return true;
    });
  }

  function judged(composer: Element, repeat: boolean): boolean {
    const text = draftOf(composer);
    return text !== '' && holds({ text }, composer, repeat);
  }
}

function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
