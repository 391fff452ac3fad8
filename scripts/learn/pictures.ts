import { asAddressed } from '../../lib/conversation/context';
import { weighHints } from '../../lib/conversation/hinted';
import { FIELDS, pictureOf } from '../../lib/conversation/picture';
import { plainly } from '../../lib/conversation/plain';
import { NEWEST } from '../../lib/conversation/whole';
import type { ToneWeights } from '../../lib/tone/tone';
import type { Chat } from '../evaluate/chat';
import { readOptions } from '../evaluate/options';
import { contextOf, createProduct } from '../evaluate/product';
import type { Step } from '../evaluate/replay';
import { run } from '../evaluate/run';
import { worryingIn } from './by-person';

/** A talk as it stood after one message, and what it counts in learning. */
export type Row = { risky: boolean; weight: number; picture: Float64Array };

/** So many moments of a talk are learned from: a worrying one from shortly before a card is due. */
const MOMENTS = { risky: 3, ordinary: 6 };
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
 * once more as if one person wrote all that the others say: some pages do not show who did.
 * @param tone learned without this writer: else it would be surer of them than of anybody else
 */
export async function picturesOf(file: string, tone: ToneWeights): Promise<Row[]> {
  const options = readOptions([file]);
  const product = createProduct(undefined, { tone });
  const talks = await live(options, product);
  const isOrdinaryRoom = (chat: Chat) => !chat.risky && chat.audience !== 'direct';
  const rooms = await live({ ...options, as: 'direct' }, product, isOrdinaryRoom);
  const counts = talks.some(({ chat }) => chat.risky) ? 1 : ORDINARY_COUNTS;
  return [...talks, ...rooms].flatMap(({ chat, moments }) => rowsOf(chat, moments, counts));
}

type Product = ReturnType<typeof createProduct>;
type Moment = { index: number; pictures: Float64Array[] };

async function live(options: ReturnType<typeof readOptions>, product: Product, isMeant = (_: Chat) => true) {
  const talks: { chat: Chat; moments: Moment[] }[] = [];
  let moments: Moment[] = [];
  const onStep = (chat: Chat, step: Step) => {
    const pictures = picturesAt(step, chat, contextOf(chat, options), product.model);
    if (pictures.length > 0) moments.push({ index: step.index, pictures });
  };
  const onPassed = ({ chat }: { chat: Chat }) => {
    talks.push({ chat, moments });
    moments = [];
  };
  await run(options, { change: (chat) => (isMeant(chat) ? chat : undefined), onStep, onPassed }, product);
  return talks;
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

function rowsOf({ risky, alertBy }: Chat, moments: readonly Moment[], counts: number): Row[] {
  const from = risky ? (alertBy ?? 0) * SHORTLY_BEFORE : 0;
  const possible = moments.filter(({ index }) => index >= from);
  const stride = Math.max(1, Math.floor(possible.length / (risky ? MOMENTS.risky : MOMENTS.ordinary)));
  const chosen = possible.filter((_, place) => place % stride === 0);
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
