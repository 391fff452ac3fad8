import { expect, it } from 'vitest';
import { FEATURES, featuresOf } from '../../lib/conversation/classifier/features';
import { weighHints } from '../../lib/conversation/evidence/hints';
import { observe } from '../../lib/conversation/evidence/observe';
import { newConversation } from '../../lib/conversation/record/conversation';
import { ruleScore } from '../../lib/conversation/score/rule-score';
import type { Sighting } from '../../lib/engine/sighting';
import { childUnseen } from '../../scripts/learn/feature-rows';
import { context, hit, lastOf, MINUTE, model, START, said } from '../conversation/say';

/** A talk in which both sides ask and tell, and the other side shows signs. */
const lines = Array.from({ length: 12 }, (_, k) =>
  k % 3 === 0
    ? said(START + k * MINUTE, [], { from: 'self', tone: -1 - k, shape: { question: k > 5, i: 1 } })
    : said(START + k * MINUTE, k === 4 ? [hit('flattery')] : [], {
        tone: k,
        shape: { you: 1 },
        hints: k === 7 ? [{ kind: 'gift-lure', sure: 0.5 }] : [],
      }),
);

function features(of: readonly Sighting[]): Record<string, number> {
  const now = lastOf([...lines]);
  const state = observe(newConversation(), of, model, now);
  const seen = featuresOf(state, ruleScore(state, context, model, now), weighHints(state, context, model, now));
  return Object.fromEntries(FEATURES.map((field, place) => [field, seen[place] as number]));
}

it('a moment learned as if the child’s lines were nobody’s looks as it does where they are', () => {
  const unseen = childUnseen(Float64Array.from(Object.values(features(lines))));
  const nobodys = lines.map(({ message, ...line }) =>
    message.speaker === 'self'
      ? { ...line, tone: 0, message: { ...message, speaker: 'unknown' as const } }
      : { ...line, message },
  );
  expect(Object.fromEntries(FEATURES.map((field, place) => [field, unseen[place]]))).toEqual(features(nobodys));
});
