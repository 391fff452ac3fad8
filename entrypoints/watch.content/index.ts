import pack from 'virtual:pack/en';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isOnFor, settingsNow, watchSettings } from '../../lib/browser/live-settings';
import { createOutbox } from '../../lib/browser/outbox';
import { onMessage, sendMessage } from '../../lib/browser/protocol';
import { createSpotter } from '../../lib/engine/spotter';
import { matches, siteFor } from '../../lib/sites/all';
import { createTone } from '../../lib/tone/tone';
import { createMissingNote } from '../../lib/watch/missing-note';
import { type Watch, watch } from '../../lib/watch/watch';
import tone from '../../rules/en/tone.json';
import { createCards } from './cards';

/** Reads the chat in front of the child, spots signs, and draws the cards that the worker decides on. */
export default defineContentScript({
  matches,
  async main(ctx) {
    const site = siteFor(location.href);
    if (!site) return;
    const spotter = createSpotter(pack, createTone(tone));
    let watching: Watch | undefined;
    let wasOn: boolean | undefined;
    const cards = createCards(ctx, document, (messageId) => watching?.locate(messageId));
    const explain = createMissingNote(console.info);
    const outbox = createOutbox(ctx, cards.take);
    const tell = (state: 'reading' | 'no-chat' | 'unreadable' | 'off', conversations: string[] = []) =>
      void sendMessage('pageState', { state, site: site.id, host: location.hostname, conversations }).catch(() => {});

    async function wakeOrSleep(): Promise<void> {
      if (ctx.isInvalid) return;
      const on = isOnFor(await settingsNow(), location.hostname);
      if (on === wasOn) return;
      wasOn = on;
      watching?.stop();
      watching = undefined;
      cards.clear();
      if (!on || !site) return tell('off');
      watching = watch({
        ctx,
        document,
        site,
        onMessages: (messages) => outbox.post(messages.map((message) => spotter.spot(message))),
        onHealth: (health) => {
          tell(health.state, health.state === 'reading' ? health.conversations : []);
          explain(health, site.name);
        },
      });
    }

    ctx.onInvalidated(onMessage('showMessage', ({ data }) => cards.point(data)));
    // The browser leaves a script in the page when access is taken back; it must end itself.
    ctx.onInvalidated(onMessage('leave', () => ctx.abort()));
    ctx.onInvalidated(watchSettings(() => void wakeOrSleep()));
    await wakeOrSleep();
  },
});
