import type { Shape } from '../../engine/rule';
import type { Speaker } from '../../message';

/** So many messages are remembered by time and short hash; longer than any window of the model but one. */
export const REMEMBERED = 512;

/**
 * The newest messages of a conversation in the order of their times, as three parallel columns. What is kept depends
 * only on which messages were heard, not on the order they arrived in: history that loads upwards changes nothing.
 * Messages of the very same time stay in the order of arrival.
 */
export type Heard = {
  at: number[];
  id: number[];
  /** Speaker, shape and tone, packed by `tagOf`. */
  tag: number[];
  /** True once a message had to be forgotten: the oldest one here is then not the first one said. */
  overflowed: boolean;
};

const SPEAKERS: readonly Speaker[] = ['other', 'self', 'unknown'];

/** A tone is kept in sixteenths between -16 and 16; a tag without one has nothing in its place. */
const TONE = { step: 1 / 16, zero: 256, least: 1, most: 511 };

/** How long a message is is kept in steps of so many words. */
const WORDS = { step: 2, most: 31 };

/** Packs who spoke, and how, into one small whole number. */
export function tagOf(speaker: Speaker, shape: Shape, acceptsNo: boolean, tone = 0): number {
  const level = Math.max(TONE.least, Math.min(TONE.most, Math.round(tone / TONE.step) + TONE.zero));
  return (
    SPEAKERS.indexOf(speaker) |
    (shape.question ? 4 : 0) |
    (shape.command ? 8 : 0) |
    (acceptsNo ? 16 : 0) |
    (Math.min(shape.you, 15) << 5) |
    (Math.min(shape.i, 15) << 9) |
    (Math.min(Math.ceil(shape.words / WORDS.step), WORDS.most) << 13) |
    (level << 18)
  );
}

/** Who spoke: the part of a tag that is asked of many messages at once. */
export function speakerOf(tag: number): Speaker {
  return SPEAKERS[tag & 3] ?? 'unknown';
}

export function readTag(tag: number) {
  return {
    tone: ((tag >> 18 || TONE.zero) - TONE.zero) * TONE.step,
    speaker: speakerOf(tag),
    question: (tag & 4) !== 0,
    command: (tag & 8) !== 0,
    acceptsNo: (tag & 16) !== 0,
    you: (tag >> 5) & 15,
    i: (tag >> 9) & 15,
    words: ((tag >> 13) & 31) * WORDS.step,
  };
}

/**
 * Takes one message in, in place. Constant cost: the usual message is the newest and is appended.
 * @returns `new` · `known` (counted before) · `older` than everything in a full memory: heard long ago or too late
 */
export function hear(heard: Heard, at: number, id: number, tag: number): 'new' | 'known' | 'older' {
  if (heard.id.includes(id)) return 'known';
  const place = placeAfter(heard.at, at);
  const full = heard.at.length >= REMEMBERED;
  if (full) heard.overflowed = true;
  if (full && place === 0) return 'older';
  if (place === heard.at.length) {
    heard.at.push(at);
    heard.id.push(id);
    heard.tag.push(tag);
  } else {
    heard.at.splice(place, 0, at);
    heard.id.splice(place, 0, id);
    heard.tag.splice(place, 0, tag);
  }
  if (full) {
    heard.at.shift();
    heard.id.shift();
    heard.tag.shift();
  }
  return 'new';
}

/** @returns the place behind the last message said at or before `at` */
export function placeAfter(times: readonly number[], at: number): number {
  let low = 0;
  let high = times.length;
  if (high === 0 || at >= (times[high - 1] ?? 0)) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The rank of a message among those remembered, 0 for the oldest. A message older than a full memory stands a whole
 * memory before it: how many were said since is no longer known, only that they were many.
 */
export function rankOf(heard: Heard, at: number, id: number): number {
  const behind = placeAfter(heard.at, at);
  for (let i = behind - 1; i >= 0 && heard.at[i] === at; i -= 1) if (heard.id[i] === id) return i;
  return behind === 0 && heard.overflowed ? -REMEMBERED : behind;
}
