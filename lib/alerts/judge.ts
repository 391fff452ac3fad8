import { type BrightLine, brightLine } from '../conversation/bright/bright-line';
import { doubted, isLikelyBright } from '../conversation/bright/line-logit';
import { mayTurn } from '../conversation/classifier/classify';
import type { Context } from '../conversation/context';
import { isTelling } from '../conversation/evidence/hints';
import { observe } from '../conversation/evidence/observe';
import { type Assessment, assess } from '../conversation/level/assess';
import { louder } from '../conversation/levels';
import type { Model } from '../conversation/model';
import { notAhead } from '../conversation/record/clock-back';
import type { Conversation } from '../conversation/record/conversation';
import { placeAfter } from '../conversation/record/heard';
import { shortHash } from '../conversation/record/short-hash';
import type { Category, Hit } from '../engine/rule';
import type { Sighting } from '../engine/sighting';
import type { Alert } from './alert';
import { decide, rearm } from './decide';
import type { Path } from './path';
import { storyOf } from './story';

/** The grammar stage: believes some hits less after a second look. Identity where there is none. */
export type Refine = (hits: Hit[], text: string) => Hit[];

/** So long what was told as a bright line is present still. */
const BRIGHT_MS = 10 * 60_000;
const OLD_MS = 24 * 3_600_000;
const REMEMBERED_ALERTS = 24;
const NAMED_MESSAGES = 8;

/**
 * The whole judgement, shared by the background and by `npm run evaluate`: look again, take in, assess, decide.
 * Changes `conversation` in place (see `observe`). Ordinary messages are only counted, unless the tone of the talk has turned
 * and no card has come yet.
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
): { conversation: Conversation; alert?: Alert; path?: Path } {
  notAhead(conversation, now);
  const looked = sightings.map((sighting) => again(sighting, refine));
  const telling = looked.filter((sighting) => sighting.hits.length > 0 || isLikelyBright(sighting));
  const signless = telling.length === 0;
  if (signless && !isUndecided(conversation, looked))
    return { conversation: observe(conversation, looked, model, now) };

  // Judging costs most of the time, and only a level that has not calmed yet can calm.
  if (!signless && conversation.told.some(({ calmed }) => !calmed)) {
    rearm(conversation.told, assess(conversation, context, model, now), context);
  }
  const heardBefore = conversation.heard.id;
  const news = (signless ? looked : telling).filter(
    ({ message }) => !heardBefore.includes(shortHash(message.id, message.author)),
  );
  observe(conversation, looked, model, now);
  if (news.length === 0 || (signless && !mayTurn(conversation, model))) return { conversation };

  const fresh = news.filter(({ message }) => now - message.at <= OLD_MS);
  const bright = brightLine(fresh, conversation, context);
  const after = withBright(assess(conversation, context, model, now), bright);
  const { told } = conversation;
  const history = { told, messagesSince: messagesSince(conversation), old: fresh.length === 0 };
  const decision = decide(after, history, context, now, bright);
  const { categories, combinations, reasons } = after;
  const rules = [...new Set([...(bright?.rules ?? []), ...reasons.map(({ rule }) => rule)])];
  const path = { categories, rules, story: storyOf(after) };
  if (!decision) return { conversation, path };

  const outright = bright && outrightOf(bright, told, now);
  told.push({ at: now, level: decision.level, categories, combinations, ...(outright && { bright: outright }) });
  if (told.length > REMEMBERED_ALERTS) told.shift();
  const newest = news[news.length - 1]?.message;
  const alert: Alert = {
    id: `${shortHash(newest?.id ?? '', newest?.author ?? '').toString(36)}-${decision.level}`,
    at: now,
    site: context.site,
    ...decision,
    ...path,
    combinations,
    ...(outright && { bright: outright }),
    ...(context.audience === 'public' && { public: true as const }),
    ...(conversation.began !== undefined && conversation.began !== context.site && { began: conversation.began }),
    messageIds: news
      .filter(isTelling)
      .slice(-NAMED_MESSAGES)
      .map(({ message }) => message.id),
    old: history.old,
  };
  return { conversation, alert };
}

/** Something was noticed, but no card for it stands yet: tone alone makes none louder than that. */
function isUndecided({ evidence, hinted, told }: Conversation, looked: readonly Sighting[]): boolean {
  if (told.some(({ level, calmed }) => !calmed && level !== 'soft')) return false;
  return evidence.length > 0 || hinted.length > 0 || looked.some(({ hints = [] }) => hints.length > 0);
}

/** What is sure, of this line and those of a moment ago; nothing where all is only likely. */
function outrightOf({ kinds, likely }: BrightLine, told: Conversation['told'], now: number): Category[] | undefined {
  const sure = [...kinds.filter((kind) => !likely.includes(kind)), ...brightLately(told, now)];
  return sure.length > 0 ? [...new Set(sure)] : undefined;
}

/** Bright lines of a moment ago: a secret asked for after a picture is still about the picture. */
function brightLately(told: Conversation['told'], now: number): Category[] {
  return told.filter(({ at }) => now - at < BRIGHT_MS).flatMap(({ bright = [] }) => bright);
}

/** What a bright line says stands first, and no quieter than it is. */
function withBright(after: Assessment, bright: BrightLine | undefined): Assessment {
  if (!bright) return after;
  const others = after.categories.filter((kind) => !bright.kinds.includes(kind));
  return { ...after, level: louder(after.level, bright.level), categories: [...bright.kinds, ...others] };
}

/** The second look: what the grammar believes less, and what the sentence as a whole does. */
function again(sighting: Sighting, refine: Refine): Sighting {
  const { hits, text } = sighting;
  if (hits.length === 0) return sighting;
  return doubted(text === undefined ? sighting : { ...sighting, hits: refine(hits, text) });
}

function messagesSince({ heard }: Conversation): (at: number) => number {
  return (at) => heard.at.length - placeAfter(heard.at, at);
}
