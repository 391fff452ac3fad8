import { assess } from '../conversation/assess';
import { notAhead } from '../conversation/clock-back';
import type { Context } from '../conversation/context';
import type { Conversation } from '../conversation/conversation';
import { placeAfter } from '../conversation/heard';
import type { Model } from '../conversation/model';
import { observe } from '../conversation/observe';
import { shortHash } from '../conversation/short-hash';
import type { Hit } from '../engine/rule';
import type { Sighting } from '../engine/sighting';
import type { Alert } from './alert';
import { decide, rearm } from './decide';
import { storyOf } from './story';

/** The grammar stage: believes some hits less after a second look. Identity where there is none. */
export type Refine = (hits: Hit[], text: string) => Hit[];

const OLD_MS = 24 * 3_600_000;
const REMEMBERED_ALERTS = 24;
const NAMED_MESSAGES = 8;

/**
 * The whole judgement, shared by the background and by `npm run evaluate`: look again, take in, assess, decide.
 * Changes `conversation` in place (see `observe`). Ordinary messages are only counted.
 *
 * @param sightings messages of one counterpart and of the child, in any order
 * @param now epoch ms
 */
export function judge(
  conversation: Conversation,
  sightings: readonly Sighting[],
  context: Context,
  model: Model,
  refine: Refine,
  now: number,
): { conversation: Conversation; alert?: Alert } {
  notAhead(conversation, now);
  const looked = sightings.map((sighting) => again(sighting, refine));
  const telling = looked.filter(({ hits }) => hits.length > 0);
  if (telling.length === 0) return { conversation: observe(conversation, looked, model, now) };

  // Judging costs most of the time, and only a level that has not calmed yet can calm.
  if (conversation.told.some(({ calmed }) => !calmed)) {
    rearm(conversation.told, assess(conversation, context, model, now), context);
  }
  const heardBefore = conversation.heard.id;
  const news = telling.filter(({ message }) => !heardBefore.includes(shortHash(message.id, message.author)));
  observe(conversation, looked, model, now);
  if (news.length === 0) return { conversation };

  const after = assess(conversation, context, model, now);
  const { told } = conversation;
  const old = news.every(({ message }) => now - message.at > OLD_MS);
  const decision = decide(after, { told, messagesSince: messagesSince(conversation), old }, context, now);
  if (!decision) return { conversation };

  const { categories, combinations, reasons } = after;
  told.push({ at: now, level: decision.level, categories, combinations });
  if (told.length > REMEMBERED_ALERTS) told.shift();
  const newest = news[news.length - 1]?.message;
  const alert: Alert = {
    id: `${shortHash(newest?.id ?? '', newest?.author ?? '').toString(36)}-${decision.level}`,
    at: now,
    site: context.site,
    ...decision,
    categories,
    combinations,
    rules: [...new Set(reasons.map(({ rule }) => rule))],
    story: storyOf(after),
    ...(conversation.began !== undefined && conversation.began !== context.site && { began: conversation.began }),
    messageIds: news.slice(-NAMED_MESSAGES).map(({ message }) => message.id),
    old,
  };
  return { conversation, alert };
}

function again(sighting: Sighting, refine: Refine): Sighting {
  if (sighting.hits.length === 0 || sighting.text === undefined) return sighting;
  return { ...sighting, hits: refine(sighting.hits, sighting.text) };
}

function messagesSince({ heard }: Conversation): (at: number) => number {
  return (at) => heard.at.length - placeAfter(heard.at, at);
}
