import pack from 'virtual:pack/en';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isOnFor, settingsNow, watchSettings } from '../../lib/browser/live-settings';
import { createOutbox } from '../../lib/browser/outbox';
import { onMessage, sendMessage } from '../../lib/browser/protocol';
import { createSpotter } from '../../lib/engine/spotter';
import { matches, siteFor } from '../../lib/sites/all';
import { createTone } from '../../lib/tone/tone';
import { watchComposer } from '../../lib/watch/composer/watch-composer';
import { type Watch, watch } from '../../lib/watch/watch';
import tone from '../../rules/en/tone.json';
import { createCards } from './cards';
import { createPause } from './pause';

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
    const pause = createPause(ctx, document, spotter, (element) => watching?.conversationAt(element));
    const outbox = createOutbox(ctx, cards.take);
    const tell = (state: 'reading' | 'no-chat' | 'unreadable' | 'off', conversations: string[] = []) =>
      void sendMessage('pageState', { state, site: site.id, host: location.hostname, conversations }).catch(() => {});

    async function wakeOrSleep(): Promise<void> {
      const settings = await settingsNow();
      const on = isOnFor(settings, location.hostname);
      pause.use(on ? settings : undefined);
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
        onMessages(messages) {
          const sightings = messages.map((message) => spotter.spot(message));
          outbox.post(sightings);
          pause.hear(sightings);
        },
        onHealth(health) {
          // Another conversation is in front, or none: what was held belongs to the one before.
          pause.clear();
          tell(health.state, health.state === 'reading' ? health.conversations : []);
        },
      });
    }

    onMessage('showMessage', ({ data }) => cards.point(data));
    watchComposer({ ctx, document, site, holds: pause.holds });
    watchSettings(() => void wakeOrSleep());
    await wakeOrSleep();
  },
});
