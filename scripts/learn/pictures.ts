import { asAddressed } from '../../lib/conversation/context';
import { weighHints } from '../../lib/conversation/hinted';
import { FIELDS, pictureOf } from '../../lib/conversation/picture';
import { plainly } from '../../lib/conversation/plain';
import { NEWEST } from '../../lib/conversation/whole';
import type { ToneWeights } from '../../lib/tone/tone';
import type { Chat } from '../evaluate/chat';
import { type Options, readOptions } from '../evaluate/options';
import { contextOf, createProduct } from '../evaluate/product';
import type { Step } from '../evaluate/replay';
import { run } from '../evaluate/run';
import { together } from '../evaluate/together';
import { worryingIn } from './by-person';
import { behindEveryday } from './long-talks';

/** A talk as it stood after one message, and what it counts in learning. */
export type Row = { risky: boolean; weight: number; picture: Float64Array };

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
/** On some pages nobody can say which lines are the child's: each moment is learned once more as if so, and counts so much. */
const UNSEEN_COUNTS = 0.3;

/**
 * Lives the chats of one writer through the product, and keeps what they looked like on their way. Ordinary rooms are lived
 * once more as if one person wrote all that the others say: some pages do not show who did. And talks are lived once more as
 * parts of long ones: everyday talk that nobody wrote to be mistaken one behind the other, and worrying talk behind it.
 * @param tone learned without this writer: else it would be surer of them than of anybody else
 */
export async function picturesOf(file: string, tone: ToneWeights): Promise<Row[]> {
  const options = readOptions([file]);
  const product = createProduct(undefined, { tone });
  const talks = await live(options, product);
  const rooms = await live({ ...options, as: 'direct' }, product, { change: ordinaryRoom });
  const rows = (some: typeof talks, counts: number) => some.flatMap((talk) => rowsOf(talk, counts));
  if (talks.some(({ chat }) => chat.risky)) {
    const long = await live(options, product, { change: behindEveryday() });
    return [...rows([...talks, ...rooms], 1), ...rows(long, 1)];
  }
  const isMoment = (index: number) => index % APART === APART - 1;
  const long = await live(options, product, { change: together(), isMoment });
  const whole = long.flatMap((talk) =>
    rowsOf(talk, (ORDINARY_COUNTS * talk.moments.length) / MOMENTS.ordinary, Infinity),
  );
  return [...rows([...talks, ...rooms], ORDINARY_COUNTS), ...whole];
}

function ordinaryRoom(chat: Chat): Chat | undefined {
  return !chat.risky && chat.audience !== 'direct' ? chat : undefined;
}

type Product = ReturnType<typeof createProduct>;
type Moment = { index: number; pictures: Float64Array[] };
type Lived = { chat: Chat; moments: Moment[] };
/** What is lived instead of a chat, if anything, and which messages are looked at. */
type Way = { change?: (chat: Chat) => Chat | undefined; isMoment?: (index: number) => boolean };

async function live(options: Options, product: Product, { change, isMoment }: Way = {}): Promise<Lived[]> {
  const talks: Lived[] = [];
  let moments: Moment[] = [];
  const onStep = (chat: Chat, step: Step) => {
    if (step.index < dueFrom(chat) || isMoment?.(step.index) === false) return;
    const pictures = picturesAt(step, chat, contextOf(chat, options), product.model);
    if (pictures.length > 0) moments.push({ index: step.index, pictures });
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
function picturesAt(
  { heardBy, now }: Step,
  chat: Chat,
  given: ReturnType<typeof contextOf>,
  model: Product['model'],
): Float64Array[] {
  const worrying = chat.risky && given.audience !== 'direct' ? worryingIn(chat) : undefined;
  const noticed = [...heardBy].filter(([who, { evidence, hinted }]) => {
    return evidence.length + hinted.length > 0 && (worrying === undefined || who === worrying);
  });
  return noticed.flatMap(([, state]) => {
    const context = asAddressed(given, state);
    const drawn = [plainly(state, context, model, now), weighHints(state, context, model, now)] as const;
    const whole = pictureOf(state, ...drawn);
    return state.heard.at.length > NEWEST.messages ? [whole, pictureOf(state, ...drawn, NEWEST.messages)] : [whole];
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
  const pictures = chosen.flatMap((moment) => moment.pictures);
  const also = risky ? [] : pictures.map(unfamiliar);
  return [...pictures, ...also].flatMap((picture) => [
    { risky, weight, picture },
    { risky, weight: weight * UNSEEN_COUNTS, picture: childUnseen(picture) },
  ]);
}

/** @returns what would have been seen of the same moment where the child's lines are nobody's */
export function childUnseen(picture: Float64Array): Float64Array {
  return picture.map((value, place) => {
    const field = FIELDS[place] ?? '';
    if (field.endsWith(' self') || field.includes(' self ')) return Number.NaN;
    if (field === 'answered' || field === 'sign self-disclosure') return 0;
    return field === 'tone' ? picture[FIELDS.indexOf('tone other')] || 0 : value;
  });
}

function unfamiliar(picture: Float64Array): Float64Array {
  const sides = 2;
  return picture.map((value, place) => {
    const field = FIELDS[place] ?? '';
    if (!field.startsWith('tone')) return value;
    return value + (field === 'tone' ? UNFAMILIAR : UNFAMILIAR / sides);
  });
}
