import type { Sensitivity } from './settings';

/** Cards (medium and louder) in 10,000 messages of ordinary chat. */
type Measured = Record<Sensitivity, number>;

/**
 * What was measured with `npm run evaluate -- --as dm --sensitivity low|medium|high` on ordinary talk from eleven research
 * corpora (`docs/evaluation.md`, "Cards at each sensitivity"; `tests/settings/figures.test.ts` holds both to the same numbers).
 */
export const MEASURED: { messages: number; cards: Measured } = {
  messages: 85_593,
  cards: { low: 0.47, medium: 1.17, high: 2.45 },
};

/** A young person who chats a good deal; what a year is worked out for. */
export const MESSAGES_A_WEEK = 1000;

const WEEKS_A_YEAR = 52;

/** Cards in a year of ordinary chat, as far as that can be told from other people's chats. */
export function cardsAYear(sensitivity: Sensitivity): number {
  return (MEASURED.cards[sensitivity] / 10_000) * MESSAGES_A_WEEK * WEEKS_A_YEAR;
}
