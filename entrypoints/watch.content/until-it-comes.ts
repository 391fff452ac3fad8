import { secondScript } from '../../lib/browser/pages/second-script';
import type { ShippedLanguage } from '../../lib/language/language';
import type { Message } from '../../lib/message';
import type { PageSettings } from '../../lib/settings/page-settings';
import type { createWarner, Surroundings, Warner } from '../warn/warner';

/** So many messages wait, the newest: no page may fill our memory while the warner does not come. */
const MOST_WAITING = 5_000;

/**
 * The warner of this page, and what stands in for it until it comes: what is said waits, and nothing is held, as nothing
 * that was said is known yet.
 *
 * @param onLate it does not come, or it came after all: see `isLate`
 */
export function warnerWhenNeeded(
  surroundings: Surroundings,
  onLate: () => void,
): Warner & {
  /** A chat is in front: what is about to be sent is judged at once, so the rules are read before a word is typed. */
  comeNow(): void;
  isLate(): boolean;
} {
  let warner: Warner | undefined;
  let settings: PageSettings | undefined;
  let waiting: Message[] = [];
  let learned: ShippedLanguage[] = [];
  let isNeeded = false;
  let isLate = false;

  const call = secondScript<typeof createWarner>(
    surroundings.ctx,
    (create) => {
      warner = create(surroundings);
      warner.use(settings);
      for (const language of learned) warner.learn(language);
      if (isNeeded) warner.hear(waiting);
      waiting = [];
      if (isLate) beLate(false);
    },
    () => beLate(true),
  );

  function beLate(now: boolean): void {
    isLate = now;
    onLate();
  }

  function hear(messages: readonly Message[]): void {
    isNeeded = true;
    if (warner) {
      warner.hear(messages);
      return;
    }
    waiting = [...waiting, ...messages].slice(-MOST_WAITING);
    call();
  }

  return {
    hear,
    comeNow: () => hear([]),
    isLate: () => isLate,
    holds: (outgoing, at, repeat) => warner?.holds(outgoing, at, repeat) ?? false,
    point: (alertId) => warner?.point(alertId) ?? false,
    moved: () => warner?.moved(),
    learn(language) {
      learned = [...learned, language];
      warner?.learn(language);
    },
    use(chosen) {
      settings = chosen;
      if (!chosen) waiting = [];
      warner?.use(chosen);
    },
  };
}
