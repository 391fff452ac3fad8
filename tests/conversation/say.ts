import { FEATURES } from '../../lib/conversation/classifier/features';
import type { Context } from '../../lib/conversation/context';
import { observe } from '../../lib/conversation/evidence/observe';
import { assess } from '../../lib/conversation/level/assess';
import type { Model } from '../../lib/conversation/model';
import { type Conversation, newConversation } from '../../lib/conversation/record/conversation';
import { CATEGORIES, type Hit, type Kind, SIGNALS, type Slot } from '../../lib/engine/rule';
import type { Sighting } from '../../lib/engine/sighting';
import type { Audience, Speaker } from '../../lib/message';
import { categories } from '../../rules/categories';
import { combinations } from '../../rules/combinations';

/** Hand-made sightings: the model is tested without the engine, so that a rule cannot hide a mistake of it. */

export const model: Model = { categories, combinations };
/** Trees that look at the tone of the other side alone: a clear no at 0, a clear yes from 4 on. */
export const tones: Model = {
  ...model,
  learned: {
    toneBias: 0,
    trees: {
      fields: [...FEATURES],
      bias: 0,
      trees: [-8, -4, -2, 0, 2, 4, 8].map((limit) => ({
        asks: [FEATURES.indexOf('tone other'), limit],
        adds: [-1, 1],
      })),
    },
  },
};
export const START = Date.UTC(2026, 0, 5, 16);
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

export const context: Context = {
  site: 'discord',
  audience: 'direct',
  relation: 'new',
  ageBand: '12-16',
  sensitivity: 'medium',
};

export function hit(
  kind: Kind,
  confidence = 0.9,
  more: { slot?: Slot; age?: number; evasion?: boolean; bright?: true } = {},
): Hit {
  const place = [...CATEGORIES, ...SIGNALS].indexOf(kind) * 10;
  return { kind, rule: `${kind}/made-up`, confidence, span: [place, place + 9], ...more };
}

type Said = {
  from?: Speaker;
  author?: string;
  audience?: Audience;
  marks?: string[];
  shape?: Partial<Sighting['shape']>;
  tone?: number;
  hints?: Sighting['hints'];
};

let number = 0;
/** One message at `at` (epoch ms) with these hits; its id is new each time. */
export function said(
  at: number,
  hits: Hit[] = [],
  { from = 'other', author, audience, marks, shape, tone, hints }: Said = {},
): Sighting {
  number += 1;
  return {
    message: {
      id: `m${number}`,
      conversation: { site: 'discord', key: 'k', audience: audience ?? 'direct', title: '' },
      speaker: from,
      author: author ?? (from === 'self' ? 'me' : 'them'),
      at,
    },
    hits,
    marks: marks ?? [],
    shape: { words: 4, you: 0, i: 0, question: false, command: false, ...shape },
    ...(tone !== undefined && { tone }),
    ...(hints && { hints }),
  };
}

/** Ordinary talk, taking turns, from `from` (epoch ms) on. */
export function chatter(count: number, from: number, every = MINUTE / 2): Sighting[] {
  return Array.from({ length: count }, (_, i) => said(from + i * every, [], { from: i % 2 === 0 ? 'self' : 'other' }));
}

/** A story: each sign two messages after the one before. */
export function story(...signs: Hit[][]): Sighting[] {
  return signs.flatMap((hits, i) => {
    const at = START + i * 2 * MINUTE;
    const own = hits.some(({ kind }) => kind.startsWith('self-'));
    return [said(at, [], { from: 'self' }), said(at + MINUTE, hits, { from: own ? 'self' : 'other' })];
  });
}

export function judged(
  sightings: Sighting[],
  within: Partial<Context> = {},
  now: number = lastOf(sightings),
  by: Model = model,
) {
  return assess(observe(newConversation(), sightings, by, now), { ...context, ...within }, by, now);
}

export function lastOf(sightings: Sighting[]): number {
  return Math.max(...sightings.map(({ message }) => message.at));
}

export function heardAll(sightings: Sighting[]): Conversation {
  return observe(newConversation(), sightings, model, lastOf(sightings));
}
