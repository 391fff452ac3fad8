import type { BrightLine } from '../conversation/bright/bright-line';
import type { Context } from '../conversation/context';
import type { Assessment } from '../conversation/level/assess';
import { type Level, loudness, threshold } from '../conversation/levels';
import type { Told } from '../conversation/record/conversation';
import type { Category } from '../engine/rule';
import { gravest, isGraver } from './gravity';
import { isHinted } from './named';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Below this share of its threshold a level may be raised afresh (detection.md 4.6). */
const REARM = 0.7;
/** Soft and medium: both must have passed before the same level speaks again (4.8). */
const APART = { ms: 30 * MINUTE_MS, messages: 40 };
/** Strong and urgent have no budget; two within this time are one. */
const MERGE_MS = 10 * MINUTE_MS;
/** One more bright line of the same kind within this time belongs to the card that is still there. */
const BRIGHT_MERGE_MS = MINUTE_MS;
/** The stricter of requirement R12 (three cards a day, one a chat and kind) and 4.8 (two a chat). */
const CARDS_A_DAY = 3;
const CARDS_A_CHAT_A_DAY = 2;
/** From here on a rule is sure enough of something graver to speak for it again. */
const SURE = 0.6;

/** What was said before, here and elsewhere. */
export type History = {
  /** In this conversation, newest last. */
  told: readonly Told[];
  /** How many messages were heard here after a time (epoch ms). */
  messagesSince: (at: number) => number;
  /** All that is new was said more than a day before it was seen. */
  old: boolean;
};

export type Decision = { level: Level; quieted: boolean };

/**
 * Decides whether to speak, and how loud: never the same thing twice, never more cards than a child will read,
 * and never silence about a threat, about a new bright line, or about something graver than all that was shown.
 *
 * @param after the assessment with the new messages
 * @param now epoch ms
 * @param bright the bright line among the new messages
 */
export function decide(
  after: Assessment,
  history: History,
  context: Context,
  now: number,
  bright?: BrightLine,
): Decision | undefined {
  const level = limited(after, history, context);
  if (level === undefined) return undefined;
  if (level !== 'soft' && (isNewBright(bright, history, now) || isGraverThanShown(after, history, now))) {
    return { level, quieted: false };
  }
  if (!isDue(level, after, history, now)) return undefined;
  if (level !== 'medium' || hasBudget(after, history, context, now)) return { level, quieted: false };
  const soft = isDue('soft', after, history, now);
  return soft ? { level: 'soft', quieted: true } : undefined;
}

function limited({ level, categories }: Assessment, { old }: History, context: Context): Level | undefined {
  if (level === 'calm' || categories.length === 0) return undefined;
  const silenced = categories.every((category) => context.categoriesOff?.includes(category));
  return old || silenced ? 'soft' : level;
}

function isNewBright(bright: BrightLine | undefined, { told }: History, now: number): boolean {
  // What is only likely keeps to the budgets of a day.
  if (!bright || bright.likely.length > 0) return false;
  const lately = told.filter((one) => now - one.at < BRIGHT_MERGE_MS && loudness(one.level) >= loudness(bright.level));
  return !bright.kinds.every((kind) => lately.some(({ categories }) => categories.includes(kind)));
}

/** Escalation: after a card about one thing comes something graver, which a rule is sure enough of. */
function isGraverThanShown({ level, reasons }: Assessment, { told }: History, now: number): boolean {
  if (loudness(level) < loudness('medium')) return false;
  const shown = told.filter((one) => loudness(one.level) >= loudness('medium') && now - one.at < DAY_MS);
  if (shown.length === 0) return false;
  const seen = gravest(
    reasons.filter(({ rule, sure }) => sure >= SURE && !isHinted(rule)).map(({ kind }) => kind as Category),
  );
  return seen !== undefined && isGraver(seen, gravest(shown.flatMap(({ categories }) => categories)));
}

/** The level is louder than all that was said, or something new happened and enough time has passed. */
function isDue(level: Level, after: Assessment, history: History, now: number) {
  const asLoud = history.told.filter((told) => loudness(told.level) >= loudness(level));
  const last = asLoud.at(-1);
  if (!last) return true;
  if (!last.calmed && !isNews(after, asLoud)) return false;
  if (loudness(level) >= loudness('strong')) return now - last.at >= MERGE_MS;
  return now - last.at >= APART.ms && history.messagesSince(last.at) >= APART.messages;
}

/**
 * Marks what has calmed down since it was told, in place.
 * @param before the assessment before the new messages count
 */
export function rearm(told: readonly Told[], before: Assessment, { sensitivity, ageBand }: Context): void {
  for (const one of told) {
    const quiet = before.score < REARM * threshold(one.level, sensitivity, ageBand);
    if (quiet && loudness(before.level) < loudness(one.level)) one.calmed = true;
  }
}

function isNews({ categories, combinations }: Assessment, told: readonly Told[]): boolean {
  return (
    categories.some((category) => !told.some((one) => one.categories.includes(category))) ||
    combinations.some((combination) => !told.some((one) => one.combinations.includes(combination)))
  );
}

function hasBudget({ categories }: Assessment, { told }: History, { cards = [] }: Context, now: number): boolean {
  const today = told.filter((one) => loudness(one.level) >= loudness('medium') && now - one.at < DAY_MS);
  const newKind = categories.some((category) => !today.some((one) => one.categories.includes(category)));
  const elsewhere = cards.filter((at) => now - at < DAY_MS).length;
  return newKind && today.length < CARDS_A_CHAT_A_DAY && elsewhere < CARDS_A_DAY;
}
