import type { Sensitivity } from './settings';

/** Cards (medium and louder) in 10,000 messages of ordinary chat. */
type Measured = Record<Sensitivity, number>;

/**
 * What was measured with `npm run evaluate -- --as dm --sensitivity low|medium|high` on ordinary talk from eleven research
 * corpora (`docs/evaluation.md`, "Cards at each sensitivity"; `tests/settings/figures.test.ts` holds both to the same numbers).
 */
export const MEASURED: { messages: number; cards: Measured } = {
  messages: 85_593,
  cards: { low: 0.7, medium: 2.57, high: 5.26 },
};

/** A young person who chats a good deal; what a month is worked out for. */
export const MESSAGES_A_WEEK = 1000;

const WEEKS_A_MONTH = 52 / 12;

/** Cards in a month of ordinary chat, as far as that can be told from other people's chats. */
export function cardsAMonth(sensitivity: Sensitivity): number {
  return (MEASURED.cards[sensitivity] / 10_000) * MESSAGES_A_WEEK * WEEKS_A_MONTH;
}
