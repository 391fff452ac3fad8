import type { Category, Hit, Kind, RuleId } from '../../engine/rule';
import type { Sighting } from '../../engine/sighting';
import { asAddressed, type Context, type Relation } from '../context';
import { isBright } from '../evidence/bright-sign';
import { isCategory } from '../evidence/decay';
import { type Level, louder, lowered } from '../levels';
import type { Conversation, Evidence } from '../record/conversation';
import { rankOf } from '../record/heard';
import { ACCOMPANIES, ALONE_BESIDE, BRIGHT_LEVEL, DAMPED_BY, LIKELY_LEVEL } from '../tuning';
import { confirmedSigns, hintedBy, isLikelyBright } from './line-logit';

/**
 * A sentence that is a card by itself: what it asks for, and how loud it is.
 * @property@property likely what no rule saw: a reader of single lines finds it likely. It is told in general words
 */
export type BrightLine = { kinds: Category[]; likely: Category[]; rules: RuleId[]; level: Level };

const BRIGHT_KINDS = Object.keys(BRIGHT_LEVEL);
/** Somebody whom the child knows is no reason for less where harm is announced: a third of those blackmailed knew the person. */
const NEVER_DAMPED: readonly Category[] = ['threat', 'control-harm'];

/** "Are you alone?" is a bright line with one of these in the same message or right beside it. */
const REQUESTS: readonly Kind[] = ['image-request', 'meet-offline', 'secrecy'];

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
  const hits = news.flatMap(brightSigns).filter(({ kind }) => !isFamily || NEVER_DAMPED.includes(kind));
  // Who is home, and a picture from there: between people who know each other that is family life.
  const beside = DAMPED_BY[context.relation] === 0 ? aloneBeside(conversation, news) : undefined;
  const kinds = [...new Set<Category>([...hits.map(({ kind }) => kind), ...(beside ? ['alone-probe' as const] : [])])];
  const level = kinds.reduce<Level | 'calm'>(
    (loudest, kind) => louder(loudest, levelOf(kind, conversation, context)),
    'calm',
  );
  if (level !== 'calm') {
    const rules = [...hits.map(({ rule }) => rule), ...(beside ? [beside.rule] : [])];
    return { kinds, likely: [], rules: [...new Set(rules)], level };
  }
  return isFamily ? undefined : likelyLine(news, context);
}

/** What rules saw in a message: certain by itself, or made so by its sentence. */
function brightSigns(sighting: Sighting): (Hit & { kind: Category })[] {
  const certain = sighting.hits.filter(isBright);
  return certain.length > 0 ? certain : confirmedSigns(sighting, BRIGHT_KINDS).filter(isOfCategory);
}

function likelyLine(news: readonly Sighting[], { relation, audience }: Context): BrightLine | undefined {
  const likely = news.filter(isLikelyBright).map((sighting) => hintedBy(sighting, BRIGHT_KINDS));
  if (likely.length === 0) return undefined;
  const level = damped(audience === 'public' ? lowered(LIKELY_LEVEL) : LIKELY_LEVEL, relation);
  const kinds = [...new Set(likely.map(({ kind }) => kind))];
  return level === 'calm' ? undefined : { kinds, likely: kinds, rules: likely.map(({ rule }) => rule), level };
}

function levelOf(kind: Category, { evidence }: Conversation, { relation, audience }: Context): Level | 'calm' {
  const isAccompanied = evidence.some(
    (one) => one.kind !== kind && isCategory(one.kind) && one.confidence >= ACCOMPANIES,
  );
  const own = BRIGHT_LEVEL[kind] ?? 'calm';
  let level: Level | 'calm' = kind === 'secrecy' && isAccompanied ? 'strong' : own;
  if (audience === 'public') level = lowered(level);
  return NEVER_DAMPED.includes(kind) ? level : damped(level, relation);
}

function damped(level: Level | 'calm', relation: Relation): Level | 'calm' {
  let left = level;
  for (let steps = DAMPED_BY[relation]; steps > 0; steps -= 1) left = lowered(left);
  return left;
}

function isOfCategory(hit: Hit): hit is Hit & { kind: Category } {
  return isCategory(hit.kind);
}

/** The question who is there, where a request stands beside it and one of the two is new. */
function aloneBeside({ evidence, heard }: Conversation, news: readonly Sighting[]): Evidence | undefined {
  if (!news.some(({ hits }) => hits.some(({ kind }) => kind === 'alone-probe' || REQUESTS.includes(kind))))
    return undefined;
  const newest = heard.at.length - 1;
  const near = evidence.filter(({ at, id }) => newest - rankOf(heard, at, id) <= ALONE_BESIDE.messages);
  const asked = near.some(({ kind, confidence }) => REQUESTS.includes(kind) && confidence >= ALONE_BESIDE.request);
  return asked
    ? near.find(({ kind, confidence }) => kind === 'alone-probe' && confidence >= ALONE_BESIDE.alone)
    : undefined;
}
