import { createHold } from '../../lib/alerts/pause/hold';
import { createTalkMemories } from '../../lib/alerts/pause/talk-memory';
import { pauseFor, type Standing } from '../../lib/alerts/pause/verdict';
import { sendMessage } from '../../lib/browser/letters/protocol';
import type { Sighting } from '../../lib/engine/sighting';
import type { Reader } from '../../lib/language/reader';
import type { ConversationRef } from '../../lib/message';
import type { PageSettings } from '../../lib/settings/page-settings';
import { mountPause } from '../../lib/ui/pause/host';
import type { Outgoing } from '../../lib/watch/composer/watch-composer';
import type { WatchContext } from '../../lib/watch/watch-context';

/** After a sign the worker needs a moment to judge; then we ask how things stand. Ms. */
const JUDGED_BY_THEN = 1_000;
/** How often we look how the pause stands in the page. Ms. */
const LOOK = 250;

/**
 * The moment before something private is sent. Decides from memory, at once: what the worker adds was asked for before.
 *
 * @param conversationAt the talk that an element of the page belongs to
 */
export function createPause(
  ctx: WatchContext,
  document: Document,
  reader: Pick<Reader, 'spotter' | 'answers'>,
  conversationAt: (element: Element) => ConversationRef | undefined,
) {
  const talks = createTalkMemories(reader.answers);
  const standings = new Map<string, Standing>();
  const ownNames = new Map<string, string>();
  const host = mountPause(document);
  const hold = createHold();
  let settings: Pick<PageSettings, 'pauseBeforeSend' | 'ageBand'> | undefined;

  async function ask({ site, key, audience }: ConversationRef): Promise<void> {
    const standing = await sendMessage('standing', { site, key, audience }).catch(() => undefined);
    if (standing) standings.set(key, standing);
  }

  function hear(sightings: readonly Sighting[]): void {
    const news = new Map<string, ConversationRef>();
    for (const sighting of sightings) {
      const { conversation, speaker, author } = sighting.message;
      talks.hear(sighting);
      if (speaker === 'self') ownNames.set(conversation.key, author);
      if (!standings.has(conversation.key) || sighting.hits.length > 0) news.set(conversation.key, conversation);
    }
    for (const ref of news.values()) ctx.setTimeout(() => void ask(ref), JUDGED_BY_THEN);
  }

  function holds(outgoing: Outgoing, at: Element, repeat: boolean): boolean {
    const conversation = settings && settings.pauseBeforeSend !== 'off' ? conversationAt(at) : undefined;
    if (!settings || !conversation) return false;
    const now = Date.now();
    const { key } = conversation;
    const talk = talks.of(key, now);
    const draft = outgoing === 'picture' ? outgoing : { ...outgoing, hits: consider(outgoing.text, conversation, now) };
    const pause = pauseFor(draft, talk, standings.get(key), settings.pauseBeforeSend, reader.answers());
    const { step, allowed } = hold.decide(key, pause, repeat, now);
    if (allowed) talks.allow(key, allowed);
    if (step === 'go' || !pause) {
      host.clear();
      return false;
    }
    // A press that is held is never held in silence, even where the card was just closed.
    const backTo = outgoing === 'picture' ? (document.activeElement ?? at) : at;
    host.show({ ...pause, band: settings.ageBand }, { sendAnyway: hold.release, change: () => {} }, backTo);
    return true;
  }

  function consider(text: string, conversation: ConversationRef, at: number) {
    const author = ownNames.get(conversation.key) ?? '';
    return reader.spotter().consider({ id: 'draft', conversation, speaker: 'self', author, text, at });
  }

  function clear(): void {
    host.clear();
  }

  ctx.setInterval(host.keep, LOOK);
  ctx.onInvalidated(clear);
  return {
    hear,
    holds,
    clear,
    /** The settings in force; nothing where Tawny is asleep here. */
    use(chosen: PageSettings | undefined): void {
      settings = chosen;
      if (!chosen || chosen.pauseBeforeSend === 'off') clear();
    },
  };
}
