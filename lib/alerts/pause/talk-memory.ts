import type { AnswerWords, Slot } from '../../engine/rule';
import type { Sighting } from '../../engine/sighting';
import { answeredBy, askedBy, type Detail } from './detail';
import { tellingAnswer } from './short-answer';

/** A request stays open for so many messages of the talk, and so long (ms): later, an answer is to something else. */
const OPEN = { messages: 24, ms: 6 * 3_600_000 };
/** Below this a sign is too faint to call it a request. */
const REQUEST = 0.2;
/** From here on a sign counts as one for the mood of the talk. */
const SURE = 0.6;
/** History that is loaded later is about what was open then. Times on pages are rough, hence the margin. Ms. */
const EARLIER = 120_000;
/** Talks remembered at a time; the one unheard of the longest goes first. */
const TALKS_CAP = 64;

/** Something private that was asked for. `own` counts what the child has said since, `messages` what anybody has. */
export type Request = {
  detail: Detail;
  at: number;
  messages: number;
  own: number;
  /** The short answer that would give it away, where the question settles that. */
  telling?: 'yes' | 'no';
};

/** What the content script remembers of one talk, in memory only, and not a word of it. */
export type TalkMemory = {
  requests: Request[];
  /** What the child has given away here already, or chose to. */
  given: Set<Slot>;
  /** Kinds of clear signs of the other side. */
  signs: Set<string>;
  /** When the newest message was said, epoch ms. */
  newest: number;
};

export type TalkMemories = {
  /** Takes in a message that was said. */
  hear(sighting: Sighting): void;
  /** What is known of a talk. @param now epoch ms: requests too old for it are left out */
  of(key: string, now: number): TalkMemory;
  /** The child was asked about these, and may send them. */
  allow(key: string, details: readonly Detail[]): void;
};

/**
 * Remembers what was asked for in the latest talks of a page.
 * @param words of short answers, in the languages heard at the time
 */
export function createTalkMemories(words: () => AnswerWords): TalkMemories {
  const talks = new Map<string, TalkMemory>();

  function talkOf(key: string): TalkMemory {
    const talk = talks.get(key) ?? newMemory();
    talks.delete(key);
    talks.set(key, talk);
    const [oldest] = talks.keys();
    if (talks.size > TALKS_CAP && oldest !== undefined) talks.delete(oldest);
    return talk;
  }

  return {
    hear(sighting) {
      const { conversation, at } = sighting.message;
      const talk = talkOf(conversation.key);
      if (at < talk.newest - EARLIER) return;
      talk.newest = Math.max(talk.newest, at);
      if (sighting.message.speaker === 'self') hearOwn(talk, sighting);
      else hearOther(talk, sighting, words());
    },
    of(key, now) {
      const talk = talks.get(key);
      if (!talk) return newMemory();
      return { ...talk, requests: talk.requests.filter(({ at }) => now - at <= OPEN.ms) };
    },
    allow(key, details) {
      const talk = talkOf(key);
      for (const detail of details) talk.given.add(detail);
      talk.requests = talk.requests.filter(({ detail }) => !details.includes(detail));
    },
  };
}

function newMemory(): TalkMemory {
  return { requests: [], given: new Set(), signs: new Set(), newest: 0 };
}

function hearOwn(talk: TalkMemory, { hits }: Sighting): void {
  count(talk, 1);
  for (const { kind, slot } of hits) {
    if (kind !== 'self-disclosure' || !slot) continue;
    talk.given.add(slot);
    const answered = answeredBy(slot);
    talk.requests = talk.requests.filter(({ detail }) => !answered.includes(detail));
  }
}

function hearOther(talk: TalkMemory, { message, hits, text = '' }: Sighting, words: AnswerWords): void {
  count(talk, 0);
  for (const hit of hits) {
    if (hit.confidence >= SURE) talk.signs.add(hit.kind);
    const detail = hit.confidence >= REQUEST ? askedBy(hit) : undefined;
    if (!detail) continue;
    // Asked again: it is open from now on, and what was allowed before is a new question.
    talk.requests = talk.requests.filter((request) => request.detail !== detail);
    const telling = tellingAnswer(detail, text, words);
    talk.requests.push({ detail, at: message.at, messages: 0, own: 0, ...(telling && { telling }) });
    talk.given.delete(detail);
  }
}

function count(talk: TalkMemory, own: number): void {
  for (const request of talk.requests) {
    request.messages += 1;
    request.own += own;
  }
  talk.requests = talk.requests.filter(({ messages }) => messages < OPEN.messages);
}
