import { LEVELS } from '../../lib/conversation/levels';
import type { Figures, Share } from './figures';
import type { Request } from './outcome';

const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
const two = (value: number) => value.toFixed(2);

/** In how many talks a card came before the first of something. */
export function beforeTable(title: string, { risky }: Figures, request: Request): string {
  const warned = risky?.warnedBefore[request];
  if (!warned || warned.of === 0) return `${title}: no conversation with ${request}`;
  return `${title}: ${beforeRow(request, warned).join('  ')}`;
}

function beforeRow(request: string, { share, of, low, high }: Share): [string, string] {
  return [
    `warned before the first ${request}`,
    `${percent(share)} of ${of} (95 %: ${percent(low)} to ${percent(high)})`,
  ];
}

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
      if (warned && warned.of > 0) rows.push(beforeRow(request, warned));
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
