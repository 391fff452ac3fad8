import { LEVELS } from '../../lib/conversation/levels';
import { type Outcome, REQUESTS, type Request } from './outcome';
import { poissonBounds } from './poisson';
import { wilsonBounds } from './wilson';

/** Alerts per 10,000 ordinary messages, with 95 % bounds. */
export type Rate = { count: number; per10k: number; low: number; high: number };

/** A share of so many, with 95 % bounds. */
export type Share = { share: number; of: number; low: number; high: number };

export type Figures = {
  conversations: number;
  messages: number;
  risky?: {
    conversations: number;
    onTimeRecall: number;
    recall: number;
    precision: number;
    f1: number;
    f05: number;
    latencyF1: { p0999: number; p0282: number };
    messagesBeforeCard: { median: number; p90: number };
    categoryAgreement: number;
    warnedBefore: { [request in Request]?: Share };
  };
  ordinary?: { conversations: number; messages: number; warned: number; alerts: Record<string, Rate> };
};

/** How much a late card loses (eSPD): half its worth at message 12, or at message 40 for long logs. */
const PENALTY = { p0999: 0.0999, p0282: 0.0282 };

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const risky = outcomes.filter((one) => one.risky);
  const ordinary = outcomes.filter((one) => !one.risky);
  return {
    conversations: outcomes.length,
    messages: total(outcomes),
    ...(risky.length > 0 && { risky: riskyFigures(risky, ordinary) }),
    ...(ordinary.length > 0 && { ordinary: ordinaryFigures(ordinary) }),
  };
}

function riskyFigures(risky: readonly Outcome[], ordinary: readonly Outcome[]): NonNullable<Figures['risky']> {
  const found = risky.filter(({ card }) => card !== undefined);
  const falsely = ordinary.filter(({ card }) => card !== undefined).length;
  const recall = found.length / risky.length;
  const precision = share(found.length, found.length + falsely);
  const f = (beta: number) => share((1 + beta * beta) * precision * recall, beta * beta * precision + recall);
  const seen = found.map(({ card = 0 }) => card + 1).sort((a, b) => a - b);
  const late = (p: number) =>
    1 -
    quantile(
      seen.map((k) => -1 + 2 / (1 + Math.exp(-p * (k - 1)))),
      0.5,
    );
  return {
    conversations: risky.length,
    onTimeRecall: risky.filter(({ onTime }) => onTime).length / risky.length,
    recall,
    precision,
    f1: f(1),
    f05: f(0.5),
    latencyF1: { p0999: f(1) * late(PENALTY.p0999), p0282: f(1) * late(PENALTY.p0282) },
    messagesBeforeCard: { median: quantile(seen, 0.5), p90: quantile(seen, 0.9) },
    categoryAgreement: share(found.filter(({ named }) => named).length, found.length),
    warnedBefore: Object.fromEntries(REQUESTS.map((request) => [request, warnedBefore(risky, request)])),
  };
}

function warnedBefore(risky: readonly Outcome[], request: Request): Share {
  const asked = risky.filter(({ requests }) => requests[request] !== undefined);
  const warned = asked.filter(({ card, requests }) => card !== undefined && card < (requests[request] ?? 0));
  const seen = share(warned.length, asked.length);
  const [low, high] = wilsonBounds(seen, asked.length);
  return { share: seen, of: asked.length, low, high };
}

function ordinaryFigures(ordinary: readonly Outcome[]): NonNullable<Figures['ordinary']> {
  const messages = total(ordinary);
  const rate = (level: string): Rate => {
    const count = ordinary.reduce((sum, { levels }) => sum + (levels[level] ?? 0), 0);
    const [low, high] = poissonBounds(count).map((bound) => share(bound * 10_000, messages));
    return { count, per10k: share(count * 10_000, messages), low: low ?? 0, high: high ?? 0 };
  };
  const warned = ordinary.filter(({ card }) => card !== undefined).length;
  return {
    conversations: ordinary.length,
    messages,
    warned,
    alerts: Object.fromEntries(LEVELS.map((level) => [level, rate(level)])),
  };
}

function total(outcomes: readonly Outcome[]): number {
  return outcomes.reduce((sum, { messages }) => sum + messages, 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Of sorted or unsorted values; 0 where there are none. */
function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
}
