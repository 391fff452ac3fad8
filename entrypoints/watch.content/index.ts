import codes from 'virtual:languages/codes';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '../../lib/browser/letters/protocol';
import { receive } from '../../lib/browser/letters/receive';
import { createLanguages } from '../../lib/browser/pages/bring-language';
import { detectLanguage } from '../../lib/browser/pages/detect-language';
import { followSettings } from '../../lib/browser/pages/settings-here';
import type { PageState } from '../../lib/browser/storage/page-state';
import type { Message } from '../../lib/message';
import type { PageSettings } from '../../lib/settings/page-settings';
import { frames, matches, siteAt, siteName } from '../../lib/sites/all';
import type { Site } from '../../lib/sites/site';
import { siteFor } from '../../lib/sites/site-for';
import { createChatLanguages } from '../../lib/watch/chat-language';
import { watchComposer } from '../../lib/watch/composer/watch-composer';
import type { Health } from '../../lib/watch/health';
import { inOrder } from '../../lib/watch/in-order';
import { createMissingNote } from '../../lib/watch/missing-note';
import { type PageWatch, watchPage } from '../../lib/watch/watch-page';
import type { Surroundings } from '../warn/warner';
import { warnerWhenNeeded } from './until-it-comes';

/** Finds the chat in front of the child and reads it. What is said goes to the warner (`entrypoints/warn`), once there is a chat. */
export default defineContentScript({
  matches,
  // These addresses are registered once more, with their frames: scripts/frame-scripts.ts.
  excludeMatches: frames,
  main(ctx) {
    const siteNow = () => siteFor(location.href, document);
    let watching: PageWatch | undefined;
    let wasOn: boolean | undefined;
    let told: [health: Health | { state: 'off' }, site: Site] | undefined;
    const tellAgain = () => told && tell(...told);
    const explain = createMissingNote(console.info);
    const broken = new Set<string>();
    const languages = createLanguages(codes.brought, (language) => warner.learn(language), tellAgain);
    const spoken = createChatLanguages(detectLanguage, { onGuess: languages.bring, onChange: tellAgain });
    const isHeard = (code: string) =>
      codes.everywhere.includes(code) ||
      (codes.brought.includes(code) && !languages.isMissing(code) && !broken.has(code));
    const surroundings: Surroundings = {
      ctx,
      document,
      siteName,
      locate: (messageId) => watching?.locate(messageId),
      conversationAt: (element) => watching?.conversationAt(element),
      cannotHear(code) {
        broken.add(code);
        tellAgain();
      },
    };
    const warner = warnerWhenNeeded(surroundings, tellAgain);
    // A message waits for the guess of its language, and for that language.
    const hear = inOrder<Message>(
      ctx,
      () => spoken.pending() ?? languages.pending(),
      (messages) => warner.hear(messages.map((message) => inLanguage(message, spoken.of(message.conversation.key)))),
    );
    /** A chat is in front: what its people are likely to speak is brought before a word is said. */
    function comeNow(): void {
      for (const own of navigator.languages) languages.bring(own.split('-', 1)[0] ?? '');
      warner.comeNow();
    }
    function tell(health: Health | { state: 'off' }, site: Site): void {
      told = [health, site];
      const conversations = 'conversations' in health ? health.conversations : [];
      const state = conversations.length > 0 && warner.isLate() ? 'unready' : health.state;
      const page: PageState = { state, site: site.id, host: location.hostname, conversations };
      if (conversations.some((key) => !isHeard(spoken.of(key) ?? codes.everywhere[0] ?? ''))) page.foreign = true;
      void sendMessage('pageState', page).catch(() => {});
    }

    function wakeOrSleep(settings: PageSettings | undefined): void {
      const on = settings !== undefined;
      warner.use(settings);
      if (on === wasOn) return;
      wasOn = on;
      watching?.stop();
      watching = undefined;
      if (!on) {
        tell({ state: 'off' }, siteNow());
        return;
      }
      watching = watchPage({
        ctx,
        document,
        siteNow,
        settled: siteAt(location.href) !== undefined,
        onMessages(messages) {
          spoken.hear(messages);
          hear(messages);
        },
        onHealth(health, site) {
          warner.moved();
          tell(health, site);
          if ('conversations' in health) comeNow();
          explain(health, site.name);
        },
      });
    }

    ctx.onInvalidated(receive('stillThere', () => true));
    ctx.onInvalidated(receive('showMessage', warner.point));
    // The browser leaves a script in the page when access is taken back; it must end itself.
    ctx.onInvalidated(receive('leave', () => ctx.abort()));
    watchComposer({ ctx, document, siteNow: () => watching?.site(), holds: warner.holds });
    const askForSettings = followSettings(ctx, wakeOrSleep);
    // Whatever happened while nobody looked, the page in front of the child is up to date.
    ctx.addEventListener(
      document,
      'visibilitychange',
      () => document.visibilityState === 'visible' && askForSettings(),
    );
    askForSettings();
  },
});

function inLanguage(message: Message, language: string | undefined): Message {
  return language === undefined ? message : { ...message, language };
}
