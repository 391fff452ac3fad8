import { LEVELS } from '../../lib/conversation/levels';
import type { Figures } from './figures';

const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
const two = (value: number) => value.toFixed(2);

/** Figures as a table that a person reads. */
export function tableOf(title: string, { conversations, messages, risky, ordinary }: Figures): string {
  const rows: [string, string][] = [];
  if (risky) {
    const { latencyF1, messagesBeforeCard, warnedBefore } = risky;
    rows.push(
      ['risky conversations', String(risky.conversations)],
      ['on-time recall', percent(risky.onTimeRecall)],
      ['recall', percent(risky.recall)],
      ['precision', percent(risky.precision)],
      ['F1 · F0.5', `${two(risky.f1)} · ${two(risky.f05)}`],
      ['latency-weighted F1', `${two(latencyF1.p0999)} (p 0.0999) · ${two(latencyF1.p0282)} (p 0.0282)`],
      [
        'messages before the first card',
        `median ${messagesBeforeCard.median}, 90th percentile ${messagesBeforeCard.p90}`,
      ],
      ['category agreement', percent(risky.categoryAgreement)],
    );
    for (const [request, warned] of Object.entries(warnedBefore)) {
      if (warned && warned.of > 0)
        rows.push([`warned before the first ${request}`, `${percent(warned.share)} of ${warned.of}`]);
    }
  }
  if (ordinary) {
    rows.push([
      'ordinary conversations',
      `${ordinary.conversations} (${ordinary.messages} messages), ${ordinary.warned} with a card`,
    ]);
    for (const level of LEVELS) {
      const rate = ordinary.alerts[level];
      if (!rate) continue;
      const bounds = `95 %: ${two(rate.low)} to ${two(rate.high)}`;
      rows.push([`${level} alerts per 10,000 ordinary`, `${two(rate.per10k)}  (${rate.count}; ${bounds})`]);
    }
  }
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  const head = `${title}: ${conversations} conversations, ${messages} messages`;
  return [head, ...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`)].join('\n');
}
