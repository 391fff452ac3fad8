import everywhere from 'virtual:languages/everywhere';
import { createOutbox } from '../../lib/browser/letters/outbox';
import { fromShipped } from '../../lib/language/from-shipped';
import type { ShippedLanguage } from '../../lib/language/language';
import { createReader } from '../../lib/language/reader';
import type { ConversationRef, Message } from '../../lib/message';
import type { PageSettings } from '../../lib/settings/page-settings';
import type { Outgoing } from '../../lib/watch/composer/watch-composer';
import type { WatchContext } from '../../lib/watch/watch-context';
import { createCards } from './cards';
import { createPause } from './pause';
import { createSpotting } from './spotting';
import { tipAbout } from './tip';

/** What the warner asks of the script that watches the page. */
export type Surroundings = {
  ctx: WatchContext;
  document: Document;
  /** What people call a site. */
  siteName(id: string): string;
  /** The row of a message, if it is still on the page. */
  locate(messageId: string): Element | undefined;
  /** The talk that an element of the page belongs to. */
  conversationAt(element: Element): ConversationRef | undefined;
  /** A language that came cannot be read. */
  cannotHear(code: string): void;
};

/** What becomes of the messages of a page: signs for the worker, the cards it wants shown, the pause before sending. */
export type Warner = {
  hear(messages: readonly Message[]): void;
  /** Decides at once about one sending. @returns true to hold it */
  holds(outgoing: Outgoing, at: Element, repeat: boolean): boolean;
  /** Points at the message that raised an alert. @returns whether it is still on the page */
  point(alertId: string): boolean;
  /** Another conversation is in front, or none: what was held belongs to the one before. */
  moved(): void;
  /** One more language is heard from now on. */
  learn(language: ShippedLanguage): void;
  /** The settings in force; nothing where Tawny is asleep here. */
  use(settings: PageSettings | undefined): void;
};

export function createWarner({ ctx, document, siteName, locate, conversationAt, cannotHear }: Surroundings): Warner {
  let settings: PageSettings | undefined;
  const reader = createReader(everywhere);
  const cards = createCards(ctx, document, siteName, locate);
  const pause = createPause(ctx, document, reader, conversationAt);
  const outbox = createOutbox(ctx, cards.take);
  const spotting = createSpotting(ctx, reader, (sightings) => {
    outbox.post(sightings);
    pause.hear(sightings);
    if (settings) tipAbout(sightings, settings, cards);
  });
  return {
    hear: spotting.spot,
    holds: pause.holds,
    point: cards.point,
    moved: pause.clear,
    learn(shipped) {
      const language = fromShipped(shipped);
      try {
        language.pack();
        reader.learn(language);
      } catch {
        cannotHear(shipped.code);
      }
    },
    use(chosen) {
      settings = chosen;
      pause.use(chosen);
      if (chosen) return reader.use(chosen.extraWords);
      spotting.forget();
      cards.clear();
    },
  };
}
