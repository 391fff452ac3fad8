import type { Hit, Kind } from '../../engine/rule';
import type { Sighting } from '../../engine/sighting';
import type { Model } from '../model';
import type { Conversation, Evidence, Hinted } from '../record/conversation';
import { hear, tagOf } from '../record/heard';
import { isSavedAsFamily } from '../record/saved-as-family';
import { shortHash } from '../record/short-hash';
import { RETENTION_MS } from '../tuning';
import { daysToHalf } from './decay';
import { strongest } from './strongest';

/** A guard of this name marks a message that takes a no well ("np", "no worries"). */
export const ACCEPTS_NO = 'accepts-no';

/** Somebody saved as family is known as surely as one whom the child calls "mum" to their face. */
const SAVED_AS_FAMILY: Hit = { rule: 'self-kin/saved-as', kind: 'self-kin', confidence: 1, span: [0, 0] };

/** Kept of one kind: four count towards the score, the others let combinations look back. */
const KEPT_OF_A_KIND = 8;

/**
 * Takes messages into what is known about one counterpart: theirs and the child's own. Changes `conversation` in
 * place and returns it, because copying the memory for every ordinary message would cost more than judging it.
 *
 * Which messages were heard decides the outcome, not the order or the batches they arrive in; a message heard
 * before (same id and author) counts nothing.
 *
 * @param now epoch ms; a message from the future or without a real time is taken as said now
 */
export function observe(conversation: Conversation, sightings: readonly Sighting[], model: Model, now: number) {
  for (const { message, hits, marks, shape, tone, hints = [] } of sightings) {
    const at = message.at > 0 && message.at <= now ? message.at : now;
    const id = shortHash(message.id, message.author);
    const tag = tagOf(message.speaker, shape, marks.includes(ACCEPTS_NO), tone);
    const outcome = hear(conversation.heard, at, id, tag);
    if (outcome === 'known') continue;
    if (conversation.firstSeen === 0 || at < conversation.firstSeen) conversation.firstSeen = at;
    if (now - at >= RETENTION_MS) continue;
    const seen = isSavedAsFamily(message) ? [...hits, SAVED_AS_FAMILY] : hits;
    if (seen.length > 0) remember(conversation, strongest(seen, model), at, id, model);
    for (const hint of hints) keepClearest(conversation.hinted, { ...hint, at, id }, model);
  }
  return conversation;
}

function remember(conversation: Conversation, hits: Hit[], at: number, id: number, model: Model): void {
  const { evidence } = conversation;
  for (const hit of hits) {
    if (evidence.some((known) => known.id === id && known.kind === hit.kind)) continue;
    evidence.push(evidenceOf(hit, at, id));
    const same = evidence.filter((known) => known.kind === hit.kind);
    if (same.length > KEPT_OF_A_KIND) evidence.splice(evidence.indexOf(faintest(same, model)), 1);
  }
  evidence.sort((a, b) => a.at - b.at || a.id - b.id || (a.kind < b.kind ? -1 : 1));
}

function evidenceOf(hit: Hit, at: number, id: number): Evidence {
  return {
    kind: hit.kind,
    rule: hit.rule,
    id,
    at,
    confidence: hit.confidence,
    ...(hit.slot !== undefined && { slot: hit.slot }),
    ...(hit.age !== undefined && { age: hit.age }),
    ...(hit.evasion && { evasion: true as const }),
  };
}

/** Of each kind only the hint that lasts longest. */
function keepClearest(hinted: Hinted[], hint: Hinted, model: Model): void {
  const place = hinted.findIndex(({ kind }) => kind === hint.kind);
  const known = hinted[place];
  if (!known) hinted.push(hint);
  else if ((lasting(hint, hint.sure, model) - lasting(known, known.sure, model) || hint.id - known.id) > 0) {
    hinted[place] = hint;
  }
}

/** The one that time leaves least of. */
function faintest(same: Evidence[], model: Model): Evidence {
  const lasts = (one: Evidence) => lasting(one, one.confidence, model);
  return same.reduce((least, one) => ((lasts(one) - lasts(least) || one.id - least.id) < 0 ? one : least));
}

/** How long something counts. Comparing at time zero gives the same order at any later time. */
function lasting({ kind, at }: { kind: Kind; at: number }, sure: number, model: Model): number {
  return Math.log2(Math.max(sure, 0.001)) + at / 86_400_000 / daysToHalf(kind, model);
}
