import { CATEGORIES, type Category } from '../engine/rule';
import type { Conversation } from './conversation';
import { readTag, speakerOf } from './heard';
import { strengthOf, type WeighedHint } from './hinted';
import { LOOKED_AT, takesPart, toneOf } from './leaning';
import { overWords } from './over-words';
import { named, type Plain } from './plain';

/** The tone is also read over so many messages: a slow talk shows itself later. */
const LONG = 48;
/** Who asks, who tells about themselves and whose turn it was is counted over so many. */
const MANNER = 24;
/** The loudest few messages say what the mean of many hides. */
const LOUDEST = 3;

const SPEAKERS = ['other', 'self'] as const;
/** In all of these more never makes a card less likely: what was learned keeps to it. */
export const RISING: readonly string[] = [
  ...CATEGORIES.map((kind) => `sign ${kind}`),
  ...CATEGORIES.map((kind) => `hint ${kind}`),
  ...['kinds', 'hints', 'points', 'combinations', 'stages', 'tone'],
  ...SPEAKERS.flatMap((who) => [`tone ${who}`, `tone ${who} long`, `tone ${who} loudest`]),
];
/** All that a picture shows, in this order. */
export const FIELDS: readonly string[] = [
  ...RISING,
  ...SPEAKERS.flatMap((who) => [`asks ${who}`, `you ${who}`, `i ${who}`, `words ${who}`]),
  ...['commands other', 'answered', 'share other', 'row other', 'heard'],
];
const SIGN_AT = placesOf('sign');
const HINT_AT = placesOf('hint');
const AT = {
  ...{ kinds: at('kinds'), hints: at('hints'), points: at('points'), combinations: at('combinations') },
  ...{ stages: at('stages'), commands: at('commands other'), answered: at('answered'), tone: at('tone') },
  ...{ share: at('share other'), row: at('row other'), heard: at('heard') },
  sides: SPEAKERS.map((who) => ({
    who,
    ...{ tone: at(`tone ${who}`), long: at(`tone ${who} long`), loudest: at(`tone ${who} loudest`) },
    ...{ asks: at(`asks ${who}`), you: at(`you ${who}`), i: at(`i ${who}`), words: at(`words ${who}`) },
  })),
};

/**
 * A talk as a whole in numbers: which signs and hints there are and how much each is worth here, how both sides lean, who
 * asks, who tells, whose turn it was, and how long the talk is by now. What nobody can say is NaN.
 *
 * @param newest how many of the newest messages are looked at, as if the talk had begun with them
 */
export function pictureOf(
  conversation: Conversation,
  { kinds, points, score }: Plain,
  hints: readonly WeighedHint[],
  newest = LONG,
): Float64Array {
  const tags = conversation.heard.tag.slice(-newest);
  const picture = new Float64Array(FIELDS.length);
  for (const { kind, worth, factor } of kinds) picture[SIGN_AT[kind]] = worth * factor;
  let hinted = 0;
  for (const hint of hints) {
    const strength = strengthOf(hint) * hint.factor;
    picture[HINT_AT[hint.kind as Category]] = strength;
    hinted += strength;
  }
  picture[AT.kinds] = named(kinds).length;
  picture[AT.hints] = hinted;
  picture[AT.points] = score;
  picture[AT.combinations] = points.combinations;
  picture[AT.stages] = points.stages;
  picture[AT.answered] = Number(takesPart(conversation));
  picture[AT.heard] = newest < LONG ? tags.length : conversation.heard.at.length;
  drawTurns(picture, tags.slice(-MANNER));
  for (const side of AT.sides) {
    drawSide(picture, side, tags);
    picture[AT.tone] = (picture[AT.tone] as number) + (picture[side.tone] || 0);
  }
  return picture;
}

/** Whose turn it was: how much of the talk is theirs, and how many messages stand in a row without a word of the child. */
function drawTurns(picture: Float64Array, tags: readonly number[]): void {
  let [theirs, row, longest] = [0, 0, 0];
  for (const tag of tags) {
    const isTheirs = speakerOf(tag) === 'other';
    row = isTheirs ? row + 1 : 0;
    theirs += Number(isTheirs);
    longest = Math.max(longest, row);
  }
  picture[AT.share] = theirs / tags.length;
  picture[AT.row] = longest;
}

/** One pass over the newest messages: this is worked out for every message that may bring a card. */
function drawSide(picture: Float64Array, side: (typeof AT.sides)[number], tags: readonly number[]): void {
  const lately: ReturnType<typeof readTag>[] = [];
  const long: ReturnType<typeof readTag>[] = [];
  let [manner, asks, you, i, words, commands] = [0, 0, 0, 0, 0, 0];
  const loudest: number[] = [];
  for (let back = 1; back <= tags.length; back += 1) {
    const tag = readTag(tags[tags.length - back] as number);
    if (tag.speaker !== side.who) continue;
    long.push(tag);
    keepLoudest(loudest, overWords(tag.tone, tag.words));
    if (back <= LOOKED_AT) lately.push(tag);
    if (back > MANNER) continue;
    manner += 1;
    asks += Number(tag.question);
    commands += Number(tag.command);
    you += tag.you;
    i += tag.i;
    words += tag.words;
  }
  picture[side.tone] = toneOf(lately);
  picture[side.long] = toneOf(long);
  picture[side.loudest] = loudest.reduce((all, one) => all + one, 0) / loudest.length;
  picture[side.asks] = asks / manner;
  picture[side.you] = you / manner;
  picture[side.i] = i / manner;
  picture[side.words] = words / manner;
  if (side.who === 'other') picture[AT.commands] = commands / manner;
}

function keepLoudest(loudest: number[], tone: number): void {
  if (loudest.length < LOUDEST) loudest.push(tone);
  else {
    const softest = loudest.indexOf(Math.min(...loudest));
    if (tone > (loudest[softest] as number)) loudest[softest] = tone;
  }
}

function at(field: string): number {
  return FIELDS.indexOf(field);
}

function placesOf(what: string): Record<Category, number> {
  return Object.fromEntries(CATEGORIES.map((kind) => [kind, at(`${what} ${kind}`)])) as Record<Category, number>;
}
