import { BRIGHT_LEAST, type Category, type Hit, type Kind, type RuleId } from '../engine/rule';
import type { Sighting } from '../engine/sighting';
import { asAddressed, type Context, type Relation } from './context';
import type { Conversation, Evidence } from './conversation';
import { isCategory } from './decay';
import { rankOf } from './heard';
import { type Level, louder, lowered } from './levels';

/** A sentence that is a card by itself: what it asks for, and how loud it is. */
export type BrightLine = { kinds: Category[]; rules: RuleId[]; level: Level };

/** At least so loud, whatever the talk was like before (detection.md 9). Kinds that are not named make no bright line. */
const LEVEL: { [kind in Category]?: Level } = {
  threat: 'urgent',
  'control-harm': 'urgent',
  'image-request': 'strong',
  'meet-offline': 'strong',
  'alone-probe': 'strong',
  'account-request': 'medium',
  secrecy: 'medium',
};
/** Somebody whom the child knows is no reason for less where harm is announced: a third of those blackmailed knew the person. */
const NEVER_DAMPED: readonly Category[] = ['threat', 'control-harm'];
const DAMPED: Record<Relation, number> = { new: 0, established: 0, known: 1, trusted: 2 };

/** "Are you alone?" is a bright line with one of these in the same message or right beside it. */
const REQUESTS: readonly Kind[] = ['image-request', 'meet-offline', 'secrecy'];
const BESIDE = { messages: 2, alone: 0.8, request: 0.8 };
/** From here on another sign makes a secret louder. */
const ACCOMPANIES = 0.6;

/** Whether a hit is certain enough to be a card by itself. */
export function isBright(hit: Hit): hit is Hit & { kind: Category } {
  return hit.bright === true && hit.confidence >= BRIGHT_LEAST && isCategory(hit.kind) && LEVEL[hit.kind] !== undefined;
}

/**
 * The bright line among new messages, if there is one. No count of messages, no tone and no tree has a say in it.
 *
 * @param news messages not heard before, after the second look
 * @param conversation what is known with them
 */
export function brightLine(
  news: readonly Sighting[],
  conversation: Conversation,
  given: Context,
): BrightLine | undefined {
  const context = asAddressed(given, conversation);
  // Whom the child calls "mum" may ask for a picture, a code or a lift; nobody may threaten.
  const isFamily = context.relation !== given.relation;
  const hits = news
    .flatMap(({ hits }) => hits.filter(isBright))
    .filter(({ kind }) => !isFamily || NEVER_DAMPED.includes(kind));
  // Who is home, and a picture from there: between people who know each other that is family life.
  const beside = DAMPED[context.relation] === 0 ? aloneBeside(conversation, news) : undefined;
  const kinds = [...new Set<Category>([...hits.map(({ kind }) => kind), ...(beside ? ['alone-probe' as const] : [])])];
  const level = kinds.reduce<Level | 'calm'>(
    (loudest, kind) => louder(loudest, levelOf(kind, conversation, context)),
    'calm',
  );
  if (level === 'calm') return undefined;
  return { kinds, rules: [...new Set([...hits.map(({ rule }) => rule), ...(beside ? [beside.rule] : [])])], level };
}

function levelOf(kind: Category, { evidence }: Conversation, { relation, audience }: Context): Level | 'calm' {
  const isAccompanied = evidence.some(
    (one) => one.kind !== kind && isCategory(one.kind) && one.confidence >= ACCOMPANIES,
  );
  const own = LEVEL[kind] ?? 'calm';
  let level: Level | 'calm' = kind === 'secrecy' && isAccompanied ? 'strong' : own;
  if (audience === 'public') level = lowered(level);
  if (NEVER_DAMPED.includes(kind)) return level;
  for (let steps = DAMPED[relation]; steps > 0; steps -= 1) level = lowered(level);
  return level;
}

/** The question who is there, where a request stands beside it and one of the two is new. */
function aloneBeside({ evidence, heard }: Conversation, news: readonly Sighting[]): Evidence | undefined {
  if (!news.some(({ hits }) => hits.some(({ kind }) => kind === 'alone-probe' || REQUESTS.includes(kind))))
    return undefined;
  const newest = heard.at.length - 1;
  const near = evidence.filter(({ at, id }) => newest - rankOf(heard, at, id) <= BESIDE.messages);
  const asked = near.some(({ kind, confidence }) => REQUESTS.includes(kind) && confidence >= BESIDE.request);
  return asked ? near.find(({ kind, confidence }) => kind === 'alone-probe' && confidence >= BESIDE.alone) : undefined;
}
