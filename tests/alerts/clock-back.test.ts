import { expect, test } from 'vitest';
import { judge } from '../../lib/alerts/judge';
import { newConversation } from '../../lib/conversation/record/conversation';
import type { Hit } from '../../lib/engine/rule';
import { chatter, context, DAY, hit, MINUTE, model, START, said } from '../conversation/say';

const unchanged = (hits: Hit[]) => hits;
const YEARS = 700 * DAY;

test('a clock that was years ahead does not keep Tawny silent once it is right again', () => {
  const conversation = newConversation();
  const live = (at: number, ...hits: Hit[]) =>
    judge(conversation, [said(at, hits)], context, model, unchanged, at).alert?.level;
  expect(live(START + YEARS, hit('threat', 1))).toBe('strong');
  // Set right: told a moment ago, so within ten minutes it is the same warning, and then it is news again.
  expect(live(START, hit('flattery', 0.4))).toBeUndefined();
  expect(live(START + 15 * MINUTE, hit('secrecy', 1))).toBe('strong');
  expect(Math.max(...conversation.heard.at, ...conversation.told.map(({ at }) => at))).toBe(START + 15 * MINUTE);
});

test('what was said under the wrong clock still counts, and is still known again', () => {
  const conversation = newConversation();
  const lines = [...chatter(6, START + YEARS), said(START + YEARS + DAY, [hit('secrecy', 1)])];
  judge(conversation, lines, context, model, unchanged, START + YEARS + DAY);
  judge(conversation, lines, context, model, unchanged, START);
  expect(conversation.heard.at).toHaveLength(lines.length);
  expect(conversation.evidence).toMatchObject([{ kind: 'secrecy', at: START }]);
  expect(conversation.firstSeen).toBe(START);
});
