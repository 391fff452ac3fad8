import { defineContentScript } from 'wxt/utils/define-content-script';
import { detectLanguage } from '../../lib/browser/detect-language';
import { isOnFor, settingsNow, watchSettings } from '../../lib/browser/live-settings';
import { createOutbox } from '../../lib/browser/outbox';
import { type PageState, sendMessage } from '../../lib/browser/protocol';
import { receive } from '../../lib/browser/receive';
import type { Message } from '../../lib/message';
import { frames, matches, siteFor } from '../../lib/sites/all';
import type { Site } from '../../lib/sites/site';
import { createChatLanguages } from '../../lib/watch/chat-language';
import { watchComposer } from '../../lib/watch/composer/watch-composer';
import type { Health } from '../../lib/watch/health';
import { createMissingNote } from '../../lib/watch/missing-note';
import { type PageWatch, watchPage } from '../../lib/watch/watch-page';
import { createCards } from './cards';
import { createPause } from './pause';
import { createReader } from './reader';
import { createSpotting } from './spotting';
import { tipAbout } from './tip';

/** Reads the chat in front of the child, spots signs, and draws the cards that the worker decides on. */
export default defineContentScript({
  matches,
  // These addresses are registered once more, with their frames: scripts/frame-scripts.ts.
  excludeMatches: frames,
  async main(ctx) {
    const siteNow = () => siteFor(location.href, document);
    const reader = createReader();
    const spotting = createSpotting(ctx, reader.read);
    let watching: PageWatch | undefined;
    let wasOn: boolean | undefined;
    const cards = createCards(ctx, document, (messageId) => watching?.locate(messageId));
    const explain = createMissingNote(console.info);
    const pause = createPause(ctx, document, spotting.atOnce, (element) => watching?.conversationAt(element));
    const outbox = createOutbox(ctx, cards.take);
    let told: [health: Health | { state: 'off' }, site: Site] | undefined;
    const languages = createChatLanguages(detectLanguage, () => told && tell(...told));
    function tell(health: Health | { state: 'off' }, site: Site): void {
      told = [health, site];
      const conversations = 'conversations' in health ? health.conversations : [];
      const page: PageState = { state: health.state, site: site.id, host: location.hostname, conversations };
      if (conversations.some(languages.isForeign)) page.foreign = true;
      void sendMessage('pageState', page).catch(() => {});
    }
    const post = (messages: Message[]) => {
      languages.hear(messages);
      spotting.spot(messages, (sightings) => {
        outbox.post(sightings);
        pause.hear(sightings);
        void tipAbout(sightings, cards);
      });
    };

    async function wakeOrSleep(): Promise<void> {
      if (ctx.isInvalid) return;
      const settings = await settingsNow();
      const on = isOnFor(settings, location.hostname);
      reader.use(settings.extraWords);
      pause.use(on ? settings : undefined);
      if (on === wasOn) return;
      wasOn = on;
      watching?.stop();
      watching = undefined;
      cards.clear();
      if (!on) return tell({ state: 'off' }, siteNow());
      watching = watchPage({
        ctx,
        document,
        siteNow,
        settled: siteFor(location.href) !== undefined,
        onMessages: post,
        onHealth: (health, site) => {
          // Another conversation is in front, or none: what was held belongs to the one before.
          pause.clear();
          tell(health, site);
          explain(health, site.name);
        },
      });
    }

    ctx.onInvalidated(receive('stillThere', () => true));
    ctx.onInvalidated(receive('showMessage', cards.point));
    // The browser leaves a script in the page when access is taken back; it must end itself.
    ctx.onInvalidated(receive('leave', () => ctx.abort()));
    watchComposer({ ctx, document, siteNow: () => watching?.site(), holds: pause.holds });
    ctx.onInvalidated(watchSettings(() => void wakeOrSleep()));
    await wakeOrSleep();
  },
});
