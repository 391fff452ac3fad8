import { loudness } from '../../lib/conversation/levels';
import type { Chat } from './chat';
import type { Raised, Step } from './replay';

/** One conversation as a person can follow it: what was said, what was seen in it, what it came to. */
export function traceOf(chat: Chat, steps: readonly Step[], raised: readonly Raised[]): string {
  const lines = [`${chat.id} · ${chat.site} · ${chat.audience} · ${chat.risky ? 'risky' : 'ordinary'}`];
  if (chat.alertBy !== null)
    lines.push(`a careful reader wants a card by message ${chat.alertBy} (${chat.categories.join(', ')})`);
  for (const { index, sighting, assessments } of steps) {
    const said = chat.messages[index];
    lines.push(
      `${String(index).padStart(4)}  ${said?.from === 'self' ? 'child' : said?.author || 'other'}: ${said?.text ?? ''}`,
    );
    for (const { rule, confidence, span, evasion } of sighting.hits) {
      const words = (sighting.text ?? '').slice(...span);
      lines.push(`        ${confidence.toFixed(2)} ${rule}  "${words}"${evasion ? ' (in disguise)' : ''}`);
    }
    const hints = (sighting.hints ?? []).map(({ kind, sure }) => `${sure.toFixed(2)} ${kind}`);
    if (hints.length > 0) lines.push(`        hints at ${hints.join(', ')}`);
    if (sighting.hits.length + hints.length > 0)
      for (const [who, assessment] of assessments) lines.push(`        = ${summary(who, assessment)}`);
    for (const alert of raised.filter(({ message }) => message === index)) {
      lines.push(
        `        ${loudness(alert.level) > 1 ? '▲' : '△'} ${alert.level}${alert.quieted ? ' (quieted)' : ''}: ${alert.story.join(' → ')}`,
      );
    }
  }
  return lines.join('\n');
}

function summary(
  who: string,
  { score, level, combinations, breakdown }: Step['assessments'] extends Map<string, infer A> ? A : never,
): string {
  const parts = Object.entries(breakdown)
    .filter(([, points]) => Math.abs(points) >= 0.05)
    .map(([name, points]) => `${name} ${points.toFixed(1)}`);
  const pairs = combinations.length > 0 ? ` [${combinations.join(', ')}]` : '';
  return `${who ? `${who}: ` : ''}${score.toFixed(1)} ${level} (${parts.join(' + ')})${pairs}`;
}
