import type { Relation } from '../../conversation/context';
import type { AnswerWords, Hit } from '../../engine/rule';
import { answeredBy, DETAILS, type Detail, WORST } from './detail';
import { isShortAnswer, meets, wordsOf } from './short-answer';
import type { Request, TalkMemory } from './talk-memory';

/** What the child is about to send: words with their signs, or a picture. */
export type Draft = { text: string; hits: readonly Hit[] } | 'picture';

/** How the child stands to the other, and whether a card was raised in this talk; missing until the worker has said so. */
export type Standing = { relation: Relation; warned: boolean };

/** When to pause. The setting of the family. */
export type When = 'off' | 'strong-only' | 'on';

/** A pause that is due: what would be given away, the gravest first, and whether it was asked for. */
export type Pause = { details: Detail[]; asked: boolean };

/** Nobody asked: then only clear words count. */
const UNASKED = 0.6;
/** So few words are about the writer, without saying so. */
const BARE = 6;
/** A short answer stands right behind its question. */
const RIGHT_BEHIND = { messages: 6, own: 1 };

/** Two of these from the other side, and the talk is one to be careful in, whatever the worker knows yet. */
const GRAVE = new Set<string>([
  'secrecy',
  'isolation',
  'image-request',
  'sexual-talk',
  'boundary-test',
  'pressure',
  'threat',
  'meet-offline',
  'control-harm',
  'alone-probe',
  'gift-lure',
]);

/**
 * Whether the child should have a moment before this is sent. Never more than that: it can always be sent.
 *
 * @param talk what was asked for and given before
 * @param standing where it is missing, only what was asked for counts
 */
export function pauseFor(
  draft: Draft,
  talk: TalkMemory,
  standing: Standing | undefined,
  when: When,
  words: AnswerWords,
): Pause | undefined {
  if (when === 'off') return undefined;
  const risky = standing?.warned === true || [...talk.signs].filter((kind) => GRAVE.has(kind)).length > 1;
  // With people the child knows, small talk is small talk; a picture is asked for by them too, and so is silence.
  const close = standing?.relation === 'known' || standing?.relation === 'trusted';
  const asked = answered(draft, talk, words);
  const freely = risky ? told(draft) : standing?.relation === 'new' ? offered(draft, talk, words) : [];
  const unasked = freely.filter((detail) => !talk.given.has(detail));
  const due = [...new Set([...asked, ...unasked])].filter((detail) => {
    if (when === 'strong-only' && !(risky && WORST.includes(detail))) return false;
    return !close || risky || detail === 'picture';
  });
  if (due.length === 0) return undefined;
  const details = DETAILS.filter((detail) => due.includes(detail));
  return { details, asked: details.some((detail) => asked.includes(detail)) };
}

/** The requests that a draft answers. Saying no besides changes nothing: "no, im 12" tells an age. */
function answered(draft: Draft, { requests }: TalkMemory, words: AnswerWords): Detail[] {
  const given = told(draft);
  return requests
    .filter((request) => given.includes(request.detail) || isShort(request, draft, words))
    .map(({ detail }) => detail);
}

/** What a draft gives away by itself. In a talk with more than one grave sign nobody has to ask any more. */
function told(draft: Draft): Detail[] {
  if (draft === 'picture') return ['picture'];
  return draft.hits.filter(({ kind }) => kind === 'self-disclosure').flatMap(({ slot }) => answeredBy(slot));
}

function isShort(request: Request, draft: Draft, words: AnswerWords): boolean {
  return draft !== 'picture' && isRightBehind(request) && isShortAnswer(request, draft.text, words);
}

function isRightBehind({ messages, own }: Request): boolean {
  return messages <= RIGHT_BEHIND.messages && own <= RIGHT_BEHIND.own;
}

/** What nobody asked for: where the child lives, a number of their own, or a school together with a name. */
function offered(draft: Draft, { given }: TalkMemory, list: AnswerWords): Detail[] {
  if (draft === 'picture') return [];
  const { text, hits } = draft;
  const clear = hits.filter(({ kind, confidence }) => kind === 'self-disclosure' && confidence >= UNASKED);
  const slots = new Set(clear.map(({ slot }) => slot));
  const words = wordsOf(text);
  const own = (words.length <= BARE || meets(words, list.mine)) && !meets(words, list.theirs);
  const place = clear.find(({ slot }) => slot === 'address');
  const found: Detail[] = [];
  if (place && own && isExact(text.slice(...place.span), list)) found.push('address');
  if (slots.has('phone') && own) found.push('phone');
  if (slots.has('school') && (slots.has('name') || given.has('name'))) found.push('school');
  return found;
}

/** "Near Boston" is no address; a number or a street is. */
function isExact(place: string, list: AnswerWords): boolean {
  return !/[.?!]\s/.test(place) && (/\d/.test(place) || meets(wordsOf(place), list.place));
}
