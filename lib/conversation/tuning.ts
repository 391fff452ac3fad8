import type { Category, Kind } from '../engine/rule';
import type { Audience } from '../message';
import type { Relation } from './context';
import type { AgeBand, Level, Sensitivity } from './levels';

/**
 * Every figure that a judgement turns on, with its unit and where it comes from; "detection.md" is the design that Tawny was begun with. The
 * formula that they stand in is in docs/judgement.md.
 */

// Levels

/** Points at which each level begins (detection.md 4.6). */
export const THRESHOLDS: Record<Sensitivity, Record<Level, number>> = {
  low: { soft: 9, medium: 14, strong: 20, urgent: 28 },
  medium: { soft: 6, medium: 10, strong: 16, urgent: 24 },
  high: { soft: 4.5, medium: 7.5, strong: 13, urgent: 21 },
};

/** Younger children are warned a little earlier. */
export const AGE_FACTOR: Record<AgeBand, number> = { '8-11': 0.85, '12-16': 1 };

/** Two kinds of signs are worth a card, whatever their points; only a third, or a direct combination, makes it louder. */
export const STRONG_NEEDS_KINDS = 3;

/**
 * What is said within so many messages is said closely together. With twelve, plain questions spread over everyday talk of
 * grown-ups were lost (six in a hundred messages: found in 0.22 instead of 0.67); with sixty, five of thirty long talks among
 * friends got a card instead of two.
 */
export const CLOSE_MESSAGES = 30;

/** With so many times what a strong card needs, signs speak for themselves where the child takes part. */
export const SPEAKS_FROM = 7 / 6;

/** A cry for help within so many messages of an approach raises the level. */
export const DISTRESS = { messages: 60, stage: 4 };

// Who they are, and where

/** Public noise is about ages, apps and pictures (detection.md 4.5). */
export const AUDIENCE_FACTOR: Record<Audience, number> = { direct: 1, group: 0.75, public: 0.5, bot: 0.6 };

export const RELATION_FACTOR: Record<Relation, number> = { new: 1, established: 0.8, known: 0.55, trusted: 0.35 };

/** Each "This is OK" lowers a conversation by a fifth for a week, twice at most. */
export const DAMP = 0.8;

export const DAMP_MS = 7 * 86_400_000;

export const DAMP_FLOOR = 0.64;

export const ESTABLISHED_MS = 30 * 86_400_000;

export const ESTABLISHED_MESSAGES = 300;

/** Both have to talk: neither side with less than a fifth. */
export const ESTABLISHED_SHARE = 0.2;

// Evidence fades

/** Evidence older than this is gone (requirement R19), whatever it was. */
export const RETENTION_MS = 30 * 86_400_000;

/**
 * Half-lives (detection.md 4.3). Two clocks, because chatty children send hundreds of messages a day and slow
 * grooming lasts months. Soft cues are common and must fade, by messages twice as fast as was decided there: in a long
 * everyday talk something of everything comes up in the end. Hard ones keep a quarter of their worth.
 */
export const SOFT = { messages: 75, days: 14, floor: 0 };

export const HARD = { messages: 400, days: 60, floor: 0.25 };

// Evidence is borne out, and adds up

/** "Last chance" is about a game unless something was asked for within so many messages. */
export const PRESSURE_REACH = 60;

export const PRESSURE_ALONE = 0.3;

export const FLIRTING_REACH = 200;

export const FLIRTING_FACTOR = 0.6;

/** The second cue of a kind is worth half, the third a quarter; four count (detection.md 4.3). */
export const DIMINISHING = 0.5;

export const COUNTED = 4;

// Hints

/** From here on a message can be pointed at for its hint. */
export const CLEAR_HINT = 0.25;

/** From here on a hint counts among the kinds that come together at the beginning. */
export const COUNTED_HINT = 0.12;

/** Where a card is due, still fainter ones may be told; so many are. In our chats a card named rightly more often with them. */
export const TOLD_HINT = 0.06;

export const MOST_TOLD = 2;

// Combinations

/** Below this, evidence joins no combination: a guard or the view spoke against it. */
export const LEAST_IN_COMBINATION = 0.4;

/** From here on a combination counts in full; weaker or fading evidence lowers it in proportion. */
export const FULL_SURE = 0.6;

export const FULL_LEFT = 0.4;

/** A direct level holds while its evidence is fresh. */
export const DIRECT_LEFT = 0.5;

// Rule score

/** Points for so many different stages seen (detection.md 4.4): their order is not reliable, their number is. */
export const STAGE_POINTS = [0, 0, 1, 3, 5, 7];

/** A kind is named as a reason from this worth on, and stands for its stage from the second. */
export const NAMED_LEAST = 0.25;

export const STAGE_LEAST = 0.4;

/** Three stages within the first messages of a contact. */
export const FAST = { stages: 3, messages: 30, points: 2 };

export const MOST_FROM_COMBINATIONS = 12;

export const MOST_FROM_BEHAVIOUR = { points: 4, share: 0.35 };

/** An app named only in disguise, where nobody else reads along. */
export const EVASION_POINTS = 0.5;

/**
 * So many messages of the other side without one of the child leave this share of what the signs are worth, and of what
 * they mean together.
 */
export const UNANSWERED = { messages: 8, combinations: 0.4, signs: 0.7 };

// How the other talks, whatever the words

/** Judged on so many of the other's newest messages, and not on fewer than the second number (detection.md 4.4). */
export const BEHAVIOUR_MESSAGES = 30;

export const LEAST_BEHAVIOUR_MESSAGES = 10;

/** A row of messages without an answer, and how many such rows are nagging. */
export const UNANSWERED_ROW = 4;

export const NAGGING_ROWS = 2;

/** "OK, no worries" answers a no that was said within so many messages before. */
export const ACCEPTED_WITHIN = 5;

// Tone and features

/** Fewer words say too little to be sure of. */
export const LEAST_TONE_WORDS = 40;

/** Makes the weights of usual talks lie around 1. */
export const TONE_SCALE = 8;

/** The tone is read from so many of the newest messages: about the length of the talks it was learned from. */
export const TONE_MESSAGES = 16;

/** With fewer messages of the child, nobody can say how the child takes it. */
export const LEAST_OWN = 2;

/** The tone is also read over so many messages: a slow talk shows itself later. */
export const LONG_MESSAGES = 48;

/** Who asks, who tells about themselves and whose turn it was is counted over so many. */
export const MANNER_MESSAGES = 24;

/** The loudest few messages say what the mean of many hides. */
export const LOUDEST_MESSAGES = 3;

// Classifier

/** That it is like everyday talk can be said later, where the child has hardly said a word. */
export const LEAST_UNANSWERED = 8;

/**
 * From these log odds on a card beside the chat is due after twenty messages, for the older band; each unit above or below is
 * worth points.
 */
export const CARD_LOGIT: Record<Sensitivity, number> = { low: 1.4, medium: 0.2, high: -0.55 };

/**
 * A talk is short of messages only once, while each later one is one more chance of a false card. So with somebody new fewer
 * log odds are enough at the beginning, most where signs of two kinds come together, and more are asked for later.
 */
export const EARLY = { one: 1, together: 2.25, messages: 20 };

export const LATE_LOGIT = 0.7;

/**
 * From these log odds on against it (20 to 1) a talk is everyday talk, whatever rules found in it: of the cards that there were
 * on such talks by writers left out, one in ten was right.
 */
export const EVERYDAY_LOGIT = 3;

/** Nor is it beyond doubt where so many of the last messages, by themselves, lean to worry so much. */
export const QUIET = { messages: 6, logit: 1 };

/**
 * Long everyday talk hides what it turned into a moment ago. So the newest messages are judged by themselves too, with so many
 * log odds less, as they say less. Of worrying talks by writers left out, each after 24 everyday messages, that found 0.71 in
 * time instead of 0.55; on talks as they are precision was 0.960 instead of 0.961.
 */
export const NEWEST = { messages: 12, less: 0.7 };

/** Where nobody can say which lines are the child's, less is known: so many more log odds are asked for. */
export const CHILD_UNSEEN = 0.8;

/**
 * Where words only hint at what could be named, and no rule knows them, so many more log odds are asked for: nearly half of the
 * cards in ordinary talk from research corpora were such.
 */
export const ONLY_HINTED = 1;

export const POINTS_PER_LOGIT = 8;

/** Below this tone logit an ordinary message brought hardly any card in time in our chats, and judging it costs most. */
export const TURNED_LOGIT = 2;

/** So much is added or taken back at most; how loud a card may become of it, or how quiet, is said in `assess.ts`. */
export const MOST_POINTS = 30;

// Bright lines

/** At least so loud, whatever the talk was like before (detection.md 9). Kinds that are not named make no bright line. */
export const BRIGHT_LEVEL: { [kind in Category]?: Level } = {
  threat: 'urgent',
  'control-harm': 'urgent',
  'image-request': 'strong',
  'sexual-talk': 'strong',
  'meet-offline': 'strong',
  'alone-probe': 'strong',
  'account-request': 'medium',
  secrecy: 'medium',
};

export const DAMPED_BY: Record<Relation, number> = { new: 0, established: 0, known: 1, trusted: 2 };

export const ALONE_BESIDE = { messages: 2, alone: 0.8, request: 0.8 };

/** What no rule saw is no louder than this. */
export const LIKELY_LEVEL: Level = 'medium';

/** From here on another sign makes a secret louder. */
export const ACCOMPANIES = 0.6;

/**
 * What a reader learned of single lines (`lib/line`) may do beside the rules, in log-odds. Chosen on sets of writers that neither
 * had seen: of their twins half as many get a card as by rules alone, and of their lines more (docs/evaluation.md).
 */
export const LINE_LOGIT = {
  /** From here on a line is bright though no rule knows it. */
  alone: 1.5,
  /** From here on a sign of a grave kind, too light by itself, is one. */
  besideSign: 0.5,
  /** Below this it is not what a rule took it for. */
  doubted: -0.5,
};

/**
 * Kinds that a sentence may speak against. Not the question who is home, which is no line by itself, and not talk about sex, of
 * which the reader has learned no sentence.
 */
export const DOUBTABLE: readonly Kind[] = [
  'threat',
  'control-harm',
  'image-request',
  'meet-offline',
  'account-request',
  'secrecy',
];

/** So much of such a sign is left where its sentence reads otherwise. */
export const DOUBTED_LEFT = 0.5;

/** In a longer message everyday words may hide a line: there it doubts nothing. */
export const DOUBTED_WORDS = 25;

/** A sign at least so sure is made bright. An order ("i booked u …") is easily something else, and its card speaks of harm. */
export const LEAST_SIGN = { any: 0.4, order: 0.8 };
