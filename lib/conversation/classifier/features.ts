import { CATEGORIES, type Category } from '../../engine/rule';
import { strengthOf, type WeighedHint } from '../evidence/hints';
import type { Conversation } from '../record/conversation';
import { readTag, speakerOf } from '../record/heard';
import { named, type RuleScore } from '../score/rule-score';
import { LONG_MESSAGES, LOUDEST_MESSAGES, MANNER_MESSAGES, TONE_MESSAGES } from '../tuning';
import { normalisedByLength } from './length-normalisation';
import { takesPart, toneOfSide } from './tone-logit';

const SPEAKERS = ['other', 'self'] as const;
/** In all of these more never makes a card less likely: what was learned keeps to it. */
export const MONOTONE: readonly string[] = [
  ...CATEGORIES.map((kind) => `sign ${kind}`),
  ...CATEGORIES.map((kind) => `hint ${kind}`),
  ...['kinds', 'hints', 'points', 'combinations', 'stages', 'tone'],
  ...SPEAKERS.flatMap((who) => [`tone ${who}`, `tone ${who} long`, `tone ${who} loudest`]),
];
/** All features, in this order. */
export const FEATURES: readonly string[] = [
  ...MONOTONE,
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
export function featuresOf(
  conversation: Conversation,
  { kinds, points, score }: RuleScore,
  hints: readonly WeighedHint[],
  newest = LONG_MESSAGES,
): Float64Array {
  const tags = conversation.heard.tag.slice(-newest);
  const features = new Float64Array(FEATURES.length);
  for (const { kind, worth, factor } of kinds) features[SIGN_AT[kind]] = worth * factor;
  let hintSum = 0;
  for (const hint of hints) {
    const strength = strengthOf(hint) * hint.factor;
    features[HINT_AT[hint.kind as Category]] = strength;
    hintSum += strength;
  }
  features[AT.kinds] = named(kinds).length;
  features[AT.hints] = hintSum;
  features[AT.points] = score;
  features[AT.combinations] = points.combinations;
  features[AT.stages] = points.stages;
  features[AT.answered] = Number(takesPart(conversation));
  features[AT.heard] = newest < LONG_MESSAGES ? tags.length : conversation.heard.at.length;
  drawTurns(features, tags.slice(-MANNER_MESSAGES));
  for (const side of AT.sides) {
    drawSide(features, side, tags);
    features[AT.tone] = (features[AT.tone] as number) + (features[side.tone] || 0);
  }
  return features;
}

/** Whose turn it was: how much of the talk is theirs, and how many messages stand in a row without a word of the child. */
function drawTurns(features: Float64Array, tags: readonly number[]): void {
  let [theirs, row, longest] = [0, 0, 0];
  for (const tag of tags) {
    const isTheirs = speakerOf(tag) === 'other';
    row = isTheirs ? row + 1 : 0;
    theirs += Number(isTheirs);
    longest = Math.max(longest, row);
  }
  features[AT.share] = theirs / tags.length;
  features[AT.row] = longest;
}

/** One pass over the newest messages: this is worked out for every message that may bring a card. */
function drawSide(features: Float64Array, side: (typeof AT.sides)[number], tags: readonly number[]): void {
  const lately: ReturnType<typeof readTag>[] = [];
  const long: ReturnType<typeof readTag>[] = [];
  let [manner, asks, you, i, words, commands] = [0, 0, 0, 0, 0, 0];
  const loudest: number[] = [];
  for (let back = 1; back <= tags.length; back += 1) {
    const tag = readTag(tags[tags.length - back] as number);
    if (tag.speaker !== side.who) continue;
    long.push(tag);
    keepLoudest(loudest, normalisedByLength(tag.tone, tag.words));
    if (back <= TONE_MESSAGES) lately.push(tag);
    if (back > MANNER_MESSAGES) continue;
    manner += 1;
    asks += Number(tag.question);
    commands += Number(tag.command);
    you += tag.you;
    i += tag.i;
    words += tag.words;
  }
  features[side.tone] = toneOfSide(lately);
  features[side.long] = toneOfSide(long);
  features[side.loudest] = loudest.reduce((all, one) => all + one, 0) / loudest.length;
  features[side.asks] = asks / manner;
  features[side.you] = you / manner;
  features[side.i] = i / manner;
  features[side.words] = words / manner;
  if (side.who === 'other') features[AT.commands] = commands / manner;
}

function keepLoudest(loudest: number[], tone: number): void {
  if (loudest.length < LOUDEST_MESSAGES) loudest.push(tone);
  else {
    const softest = loudest.indexOf(Math.min(...loudest));
    if (tone > (loudest[softest] as number)) loudest[softest] = tone;
  }
}

function at(field: string): number {
  return FEATURES.indexOf(field);
}

function placesOf(what: string): Record<Category, number> {
  return Object.fromEntries(CATEGORIES.map((kind) => [kind, at(`${what} ${kind}`)])) as Record<Category, number>;
}
