import { CATEGORIES, type Category } from '../engine/rule';
import type { Conversation } from './conversation';
import { readTag } from './heard';
import { strengthOf, type WeighedHint } from './hinted';
import { LOOKED_AT, takesPart } from './leaning';
import { named, type Plain } from './plain';

/** The tone is also read over so many messages: a slow talk shows itself later. */
const LONG = 48;
/** Who asks and who tells about themselves is counted over so many. */
const MANNER = 24;
/** The loudest few messages say what the mean of many hides. */
const LOUDEST = 3;

const SPEAKERS = ['other', 'self'] as const;
/** In all of these more never makes a card less likely: what was learned keeps to it. */
export const RISING: readonly string[] = [
  ...CATEGORIES.map((kind) => `sign ${kind}`),
  ...CATEGORIES.map((kind) => `hint ${kind}`),
  ...['kinds', 'hints', 'points', 'combinations', 'stages'],
  ...SPEAKERS.flatMap((who) => [`tone ${who}`, `tone ${who} long`, `tone ${who} loudest`]),
];
/** All that a picture shows, in this order. */
export const FIELDS: readonly string[] = [
  ...RISING,
  ...SPEAKERS.flatMap((who) => [`asks ${who}`, `you ${who}`, `i ${who}`]),
  ...['commands other', 'answered'],
];
const PLACES = new Map(FIELDS.map((field, place) => [field, place]));
const SIGN_AT = placesOf('sign');
const HINT_AT = placesOf('hint');

/**
 * A talk as a whole in numbers: which signs and hints there are and how much each is worth here, how both sides lean, who
 * asks, and who tells. What nobody can say is NaN.
 */
export function pictureOf(
  conversation: Conversation,
  { kinds, points, score }: Plain,
  hints: readonly WeighedHint[],
): Float64Array {
  const picture = new Float64Array(FIELDS.length);
  const set = (field: string, value: number) => {
    picture[PLACES.get(field) as number] = value;
  };
  for (const { kind, worth, factor } of kinds) picture[SIGN_AT[kind]] = worth * factor;
  for (const hint of hints) picture[HINT_AT[hint.kind as Category]] = strengthOf(hint) * hint.factor;
  set('kinds', named(kinds).length);
  set('hints', total(hints.map((hint) => strengthOf(hint) * hint.factor)));
  set('points', score);
  set('combinations', points.combinations);
  set('stages', points.stages);
  set('answered', Number(takesPart(conversation)));

  const newest = conversation.heard.tag.slice(-LONG).map(readTag);
  for (const who of SPEAKERS) {
    const said = newest.filter(({ speaker }) => speaker === who);
    const lately = newest.slice(-LOOKED_AT).filter(({ speaker }) => speaker === who);
    const manner = newest.slice(-MANNER).filter(({ speaker }) => speaker === who);
    set(`tone ${who}`, mean(lately.map(({ tone }) => tone)));
    set(`tone ${who} long`, mean(said.map(({ tone }) => tone)));
    set(`tone ${who} loudest`, mean(loudest(said.map(({ tone }) => tone))));
    set(`asks ${who}`, mean(manner.map(({ question }) => Number(question))));
    set(`you ${who}`, mean(manner.map(({ you }) => you)));
    set(`i ${who}`, mean(manner.map(({ i }) => i)));
    if (who === 'other') set('commands other', mean(manner.map(({ command }) => Number(command))));
  }
  return picture;
}

function placesOf(what: string): Record<Category, number> {
  const places = CATEGORIES.map((kind) => [kind, FIELDS.indexOf(`${what} ${kind}`)] as const);
  return Object.fromEntries(places) as Record<Category, number>;
}

function loudest(tones: readonly number[]): number[] {
  return [...tones].sort((a, b) => b - a).slice(0, LOUDEST);
}

function mean(numbers: readonly number[]): number {
  return total(numbers) / numbers.length;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
