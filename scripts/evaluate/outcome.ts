import { loudness } from '../../lib/conversation/levels';
import type { Kind } from '../../lib/engine/rule';
import type { Chat } from './chat';
import type { Raised } from './replay';

/** The requests that a warning should come before. */
export const REQUESTS = [
  'sexual-talk',
  'image-request',
  'platform-move',
  'meet-offline',
  'threat',
] as const satisfies Kind[];
export type Request = (typeof REQUESTS)[number];

/** What `--before` calls them. */
export const BEFORE = {
  sexual: 'sexual-talk',
  image: 'image-request',
  move: 'platform-move',
  meet: 'meet-offline',
  threat: 'threat',
} as const satisfies Record<string, Request>;

/** What is kept of one conversation once it has been replayed: a few numbers, no text. */
export type Outcome = {
  risky: boolean;
  site: string;
  audience: string;
  messages: number;
  annotated: string[];
  /** Index of the first alert at medium or louder. */
  card?: number;
  onTime: boolean;
  /** Conversations are found right for the right reason when the card names an annotated kind. */
  named: boolean;
  /** Alerts by level. */
  levels: Record<string, number>;
  /** Index of the first message in which each request was spotted. */
  requests: { [request in Request]?: number };
  /** Rules behind each card. */
  cardRules: string[];
};

export function outcomeOf(chat: Chat, raised: readonly Raised[], requests: Outcome['requests']): Outcome {
  const from = chat.turnsAt ?? 0;
  const counted = raised.filter(({ message }) => message >= from);
  const cards = counted.filter(({ level }) => loudness(level) >= loudness('medium'));
  const first = cards[0];
  const levels: Record<string, number> = {};
  for (const { level } of counted) levels[level] = (levels[level] ?? 0) + 1;
  return {
    risky: chat.risky,
    site: chat.site,
    audience: chat.audience,
    messages: chat.messages.length - from,
    annotated: chat.categories,
    onTime: first !== undefined && chat.alertBy !== null && first.message <= chat.alertBy,
    named: first?.categories.some((category) => chat.categories.includes(category)) ?? false,
    levels,
    requests,
    cardRules: [...new Set(cards.flatMap(({ rules }) => rules))],
    ...(first && { card: first.message - from }),
  };
}
