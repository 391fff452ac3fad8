import type { Category, Kind } from '../engine/rule';
import type { Audience } from '../message';
import { isCategory } from './evidence/decay';
import type { AgeBand, Sensitivity } from './levels';
import type { Model } from './model';
import type { Conversation } from './record/conversation';
import { speakerOf } from './record/heard';
import {
  AUDIENCE_FACTOR,
  DAMP,
  DAMP_FLOOR,
  DAMP_MS,
  ESTABLISHED_MESSAGES,
  ESTABLISHED_MS,
  ESTABLISHED_SHARE,
  RELATION_FACTOR,
} from './tuning';

/** How well the child knows the other. `known` is the child's own word, `trusted` is marked with a parent. */
export type Relation = 'new' | 'established' | 'known' | 'trusted';

/** What surrounds a conversation while it is judged. */
export type Context = {
  site: string;
  audience: Audience;
  relation: Relation;
  ageBand: AgeBand;
  sensitivity: Sensitivity;
  /** Kinds that the family switched off: they count, but raise no card by themselves. */
  categoriesOff?: readonly Category[];
  /** Times (epoch ms) of the medium cards of all conversations in the last day: the budget of a child. */
  cards?: readonly number[];
};

/** A request to hide or to be alone is not normal noise anywhere. */
const NEVER_NOISE: readonly Kind[] = ['secrecy', 'alone-probe', 'meet-offline', 'pressure'];
/** A third of the victims of blackmail knew the person: trust lowers, it never removes. */
const COERCIVE: readonly Kind[] = ['threat', 'control-harm'];
/** With a chatbot, dependency and secrecy are the harm itself. */
const FULL_FROM_A_BOT: readonly Kind[] = ['secrecy', 'isolation', 'sexual-talk', 'boundary-test', 'control-harm'];

/** "This is OK" never lowers these (requirement R14). */
export const NEVER_QUIETED: readonly Category[] = [
  'secrecy',
  'image-request',
  'sexual-talk',
  'boundary-test',
  'threat',
  'control-harm',
  'meet-offline',
];

/** @returns what a point of this kind is worth here, 0 to 1 */
export function multiplier(kind: Category, context: Context): number {
  if (kind === 'self-disclosure' && (context.relation === 'known' || context.relation === 'trusted')) return 0;
  return audienceFactor(kind, context.audience) * relationFactor(kind, context.relation);
}

function audienceFactor(kind: Category, audience: Audience): number {
  if (audience === 'bot' && FULL_FROM_A_BOT.includes(kind)) return 1;
  const floor = COERCIVE.includes(kind) ? 0.85 : NEVER_NOISE.includes(kind) ? 0.8 : 0;
  return Math.max(floor, AUDIENCE_FACTOR[audience]);
}

function relationFactor(kind: Category, relation: Relation): number {
  const floor = COERCIVE.includes(kind) ? (relation === 'trusted' ? 0.7 : 0.85) : 0;
  return Math.max(floor, RELATION_FACTOR[relation]);
}

/** @returns what "This is OK" leaves of a kind: 1, 0.8 or 0.64 */
export function damping(kind: Category, conversation: Conversation, now: number): number {
  if (NEVER_QUIETED.includes(kind)) return 1;
  const recent = conversation.accepted.filter((at) => now - at < DAMP_MS).length;
  return Math.max(DAMP_FLOOR, DAMP ** recent);
}

/**
 * Who is called "nan" to their face is known, as if the child had marked them; only in a chat of two, where it is clear who
 * is meant. A mark of the family says more, and stays.
 */
export function asAddressed(context: Context, { evidence }: Conversation): Context {
  const isNew = context.relation === 'new' || context.relation === 'established';
  const called = isNew && context.audience === 'direct' && evidence.some(({ kind }) => kind === 'self-kin');
  return called ? { ...context, relation: 'known' } : context;
}

/**
 * The relation in force: the child's mark where there is one; otherwise a month of talk in both directions without
 * hard evidence makes an established contact.
 */
export function relationOf(
  mark: 'known' | 'trusted' | undefined,
  conversation: Conversation,
  model: Model,
  now: number,
): Relation {
  if (mark !== undefined) return mark;
  const { heard, evidence, firstSeen } = conversation;
  if (heard.at.length < ESTABLISHED_MESSAGES || now - firstSeen < ESTABLISHED_MS) return 'new';
  const own = heard.tag.filter((tag) => speakerOf(tag) === 'self').length / heard.at.length;
  if (own < ESTABLISHED_SHARE || own > 1 - ESTABLISHED_SHARE) return 'new';
  const hard = evidence.some(
    ({ kind, confidence }) => confidence >= 0.4 && isCategory(kind) && model.categories[kind].hard,
  );
  return hard ? 'new' : 'established';
}
