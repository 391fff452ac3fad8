import type { Audience, ConversationRef } from '../message';
import { readSource } from './read-source';
import type { Page, Place, Site, When } from './site';

/** What is known of one open conversation. */
export type Conversation = { ref: ConversationRef; counterpart: string; own: string };

/**
 * Reads the head of a conversation: which, with whom, how public.
 *
 * @param before what was read lately: as long as key and title are the same, the dearer rest is taken from there
 */
export function readConversation(site: Site, place: Place, before?: Conversation): Conversation {
  const { conversation } = site;
  const read = (sources: Site['conversation']['key']) => readSource(sources, place, place.frame);
  const key = read(conversation.key);
  const title = readSource(conversation.title, place, place.frame, key);
  // Without a key the title tells two conversations apart, at least while the page is open.
  const name = `${hostOf(site, place)}${key || title}`;
  if (before && before.ref.key === name && before.ref.title === title) return before;
  const audience = audienceOf(site, place);
  const counterpart = audience === 'direct' ? readSource(conversation.counterpart, place, place.frame, key) : '';
  const ref = { site: site.id, key: name, audience, title: title || counterpart };
  return { ref, counterpart, own: read(conversation.own) };
}

/** Software runs on many hosts, and thread 5 of one has nothing to do with thread 5 of another. */
function hostOf(site: Site, { page }: Place): string {
  return site.recognise ? `${new URL(page.href).host}/` : '';
}

function audienceOf(site: Site, place: Place): Audience {
  const { audience } = site.conversation;
  if (typeof audience === 'function') return audience(place);
  return audience.find(({ when }) => !when || holds(when, place.page, place.frame))?.is ?? 'direct';
}

/** Does a condition hold for this page, looking below `start`? */
export function holds(when: When, page: Page, start: ParentNode): boolean {
  if (when.address && !when.address.test(page.href)) return false;
  if (when.title && !when.title.test(page.document.title)) return false;
  return !when.css || fits(start, when.css) || start.querySelector(when.css) !== null;
}

function fits(start: ParentNode, css: string): boolean {
  return 'matches' in start && (start as Element).matches(css);
}
