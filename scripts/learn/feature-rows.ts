import { FEATURES, featuresOf } from '../../lib/conversation/classifier/features';
import { asAddressed } from '../../lib/conversation/context';
import { weighHints } from '../../lib/conversation/evidence/hints';
import { ruleScore } from '../../lib/conversation/score/rule-score';
import { NEWEST } from '../../lib/conversation/tuning';
import type { ToneWeights } from '../../lib/tone/tone';
import type { Chat } from '../evaluate/chat';
import { type Options, readOptions } from '../evaluate/options';
import { createProduct } from '../evaluate/product';
import type { Step } from '../evaluate/replay';
import { run } from '../evaluate/run';
import { together } from '../evaluate/together';
import { worryingIn } from './by-person';
import { behindEveryday } from './long-talks';
import { theirSideAlone } from './their-side';

/** A talk as it stood after one message, and what it counts in learning. */
export type Row = { risky: boolean; weight: number; features: Float64Array };

/** So many moments of a talk are learned from: a worrying one from shortly before a card is due. */
const MOMENTS = { risky: 3, ordinary: 6 };
/** Of a long everyday talk so many messages lie between one moment and the next. */
const APART = 16;
const SHORTLY_BEFORE = 0.75;
/**
 * Chats of writers who wrote ordinary ones only count more: talk that nobody wrote to be mistaken is most of what a child
 * reads, and little of what was written for us.
 */
const ORDINARY_COUNTS = 5;
/**
 * What people really write holds fewer of the words that we learned to be harmless, so it leans by so much more to worry than
 * ordinary talk that was written for us (on average in research corpora). Each ordinary moment is learned once more as such
 * talk: tone alone must not decide.
 */
const UNFAMILIAR = 2.5;
/** Each talk of which only their side is heard counts so much of another. */
const ALONE_COUNTS = 0.5;
/** On some pages nobody can say which lines are the child's: each moment is learned once more as if so, and counts so much. */
const UNSEEN_COUNTS = 0.3;

/**
 * Lives the chats of one writer through the product, and keeps what they looked like on their way. Ordinary rooms are lived
 * once more as if one person wrote all that the others say: some pages do not show who did. Talks of two are lived once more as if
 * the child said nothing. And talks are lived once more as parts of long ones: everyday talk that nobody wrote to be mistaken one
 * behind the other, and worrying talk behind it.
 * @param tone learned without this writer: else it would be surer of them than of anybody else
 */
export async function featureRowsOf(file: string, tone: ToneWeights): Promise<Row[]> {
  const options = readOptions([file]);
  const product = createProduct(undefined, { tone });
  const talks = await live(options, product);
  const rooms = await live({ ...options, as: 'direct' }, product, { change: ordinaryRoom });
  const alone = await live(options, product, { change: theirSideAlone() });
  const rows = (some: typeof talks, counts: number) => some.flatMap((talk) => rowsOf(talk, counts));
  if (talks.some(({ chat }) => chat.risky)) {
    const long = await live(options, product, { change: behindEveryday() });
    return [...rows([...talks, ...rooms], 1), ...rows(long, 1), ...rows(alone, ALONE_COUNTS)];
  }
  const isMoment = (index: number) => index % APART === APART - 1;
  const long = await live(options, product, { change: together(), isMoment });
  const whole = long.flatMap((talk) =>
    rowsOf(talk, (ORDINARY_COUNTS * talk.moments.length) / MOMENTS.ordinary, Infinity),
  );
  return [...rows([...talks, ...rooms], ORDINARY_COUNTS), ...rows(alone, ORDINARY_COUNTS * ALONE_COUNTS), ...whole];
}

function ordinaryRoom(chat: Chat): Chat | undefined {
  return !chat.risky && chat.audience !== 'direct' ? chat : undefined;
}

type Product = ReturnType<typeof createProduct>;
type Moment = { index: number; features: Float64Array[] };
type Lived = { chat: Chat; moments: Moment[] };
/** What is lived instead of a chat, if anything, and which messages are looked at. */
type Way = { change?: (chat: Chat) => Chat | undefined; isMoment?: (index: number) => boolean };

async function live(options: Options, product: Product, { change, isMoment }: Way = {}): Promise<Lived[]> {
  const talks: Lived[] = [];
  let moments: Moment[] = [];
  const onStep = (chat: Chat, step: Step) => {
    if (step.index < dueFrom(chat) || isMoment?.(step.index) === false) return;
    const seen = featuresAt(step, chat, product.model);
    if (seen.length > 0) moments.push({ index: step.index, features: seen });
  };
  const onPassed = ({ chat }: { chat: Chat }) => {
    talks.push({ chat, moments });
    moments = [];
  };
  await run(options, { ...(change && { change }), onStep, onPassed }, product);
  return talks;
}

/** From which message on a chat is looked at: in an ordinary one from the first. */
function dueFrom({ risky, alertBy, turnsAt = 0 }: Chat): number {
  return risky ? turnsAt + ((alertBy ?? turnsAt) - turnsAt) * SHORTLY_BEFORE : 0;
}

/**
 * A talk as a whole, and by its newest messages alone, as it is judged. Of a worrying room only the one whom the worry is about:
 * the others are no example of it.
 */
function featuresAt({ heardBy, now, sighting, contextOf }: Step, chat: Chat, model: Product['model']): Float64Array[] {
  const worrying = chat.risky && sighting.message.conversation.audience !== 'direct' ? worryingIn(chat) : undefined;
  const noticed = [...heardBy].filter(([who, { evidence, hinted }]) => {
    return evidence.length + hinted.length > 0 && (worrying === undefined || who === worrying);
  });
  return noticed.flatMap(([, state]) => {
    const context = asAddressed(contextOf(state), state);
    const drawn = [ruleScore(state, context, model, now), weighHints(state, context, model, now)] as const;
    const whole = featuresOf(state, ...drawn);
    return state.heard.at.length > NEWEST.messages ? [whole, featuresOf(state, ...drawn, NEWEST.messages)] : [whole];
  });
}

/** @param most so many moments are taken */
function rowsOf(
  { chat: { risky }, moments }: Lived,
  counts: number,
  most = risky ? MOMENTS.risky : MOMENTS.ordinary,
): Row[] {
  const stride = Math.max(1, Math.floor(moments.length / most));
  const chosen = moments.filter((_, place) => place % stride === 0);
  const weight = counts / chosen.length;
  const seen = chosen.flatMap((moment) => moment.features);
  const also = risky ? [] : seen.map(unfamiliar);
  return [...seen, ...also].flatMap((features) => [
    { risky, weight, features },
    { risky, weight: weight * UNSEEN_COUNTS, features: childUnseen(features) },
  ]);
}

/** @returns what would have been seen of the same moment where the child's lines are nobody's */
export function childUnseen(features: Float64Array): Float64Array {
  return features.map((value, place) => {
    const field = FEATURES[place] ?? '';
    if (field.endsWith(' self') || field.includes(' self ')) return Number.NaN;
    if (field === 'answered' || field === 'sign self-disclosure') return 0;
    return field === 'tone' ? features[FEATURES.indexOf('tone other')] || 0 : value;
  });
}

function unfamiliar(features: Float64Array): Float64Array {
  const sides = 2;
  return features.map((value, place) => {
    const field = FEATURES[place] ?? '';
    if (!field.startsWith('tone')) return value;
    return value + (field === 'tone' ? UNFAMILIAR : UNFAMILIAR / sides);
  });
}
