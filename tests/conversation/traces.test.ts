import { describe, expect, test } from 'vitest';
import type { Context } from '../../lib/conversation/context';
import type { Level } from '../../lib/conversation/levels';
import type { Hit } from '../../lib/engine/rule';
import type { Sighting } from '../../lib/engine/sighting';
import { chatter, DAY, hit, judged, lastOf, model, START, said, story } from './say';

/**
 * The worked traces of the design (detection.md 4.7). It gives no confidences for single signs; those here are the ones
 * of section 3 that reach its figures.
 */
/** The design's own combinations: what was added since would change its figures. */
const added = ['gift-then-owed', 'closeness-knows-age', 'move-with-approach', 'alone-with-facts', 'only-one-who-cares'];
const designed = {
  ...model,
  combinations: Object.fromEntries(Object.entries(model.combinations).filter(([id]) => !added.includes(id))),
};

type Trace = { name: string; chat: Sighting[]; score: number; level: Level | 'calm'; within?: Partial<Context> };

const age = [hit('age-probe')];
const move = [hit('platform-move')];
const secret = [hit('secrecy')];
const picture = [hit('image-request')];
const meet = [hit('meet-offline')];
const persona = [hit('persona-claim', 0.8)];
const fact = (confidence: number): Hit[] => [hit('personal-probe', confidence, { slot: 'town' })];

/** 600 messages until the twentieth day, then a few a day. */
function slowly(...signs: [day: number, Hit[]][]): Sighting[] {
  const days = signs.at(-1)?.[0] ?? 0;
  return [
    ...chatter(570, START + DAY, DAY / 30),
    ...chatter((days - 20) * 20, START + 20 * DAY, DAY / 20),
    ...signs.map(([day, hits]) => said(START + day * DAY + 1, hits)),
  ];
}

const slow: [number, Hit[]][] = [
  [1, age],
  [5, [hit('flattery')]],
  [14, [hit('isolation', 0.85)]],
  [20, secret],
];
const quick = [persona, move, [hit('boundary-test', 0.6)]];
const park = [[hit('meet-offline', 0.6)], fact(0.6)];

const traces: Trace[] = [
  { name: 'age, then move', chat: story(age, move), score: 7.1, level: 'soft' },
  { name: '… then alone', chat: story(age, move, [hit('alone-probe', 0.8)]), score: 12.5, level: 'medium' },
  { name: 'age and move in public', chat: story(age, move), score: 3.6, level: 'calm', within: { audience: 'public' } },
  { name: 'claim, then move', chat: story(persona, move), score: 7.4, level: 'soft' },
  { name: '… then picture', chat: story(persona, move, [hit('image-request', 0.8)]), score: 18.2, level: 'strong' },
  { name: 'free gift, then picture', chat: story([hit('gift-lure')], picture), score: 12.4, level: 'medium' },
  { name: 'praise, then secret', chat: story([hit('flattery', 1)], secret), score: 12.3, level: 'medium' },
  { name: 'picture, no, picture', chat: story(picture, [hit('self-refusal')], picture), score: 10.7, level: 'medium' },
  { name: 'fact, then meeting', chat: story(fact(0.9), meet), score: 7.9, level: 'soft' },
  { name: '… then secret', chat: story(fact(0.9), meet, secret), score: 26.3, level: 'urgent' },
  { name: 'slow, until the secret', chat: slowly(...slow), score: 11.2, level: 'medium' },
  { name: '… until the picture', chat: slowly(...slow, [25, picture]), score: 18.8, level: 'strong' },
  { name: 'quick, until private questions', chat: story(...quick), score: 13.9, level: 'medium' },
  { name: '… until the picture', chat: story(...quick, picture), score: 20.9, level: 'strong' },
  {
    name: 'alone, then secret, in a group',
    chat: story([hit('alone-probe', 0.8)], secret),
    score: 13.4,
    level: 'medium',
    within: { audience: 'group' },
  },
  {
    name: 'age, coded app, delete this, in public',
    chat: story(age, [hit('platform-move', 0.8)], secret),
    score: 10.4,
    level: 'medium',
    within: { audience: 'public' },
  },
  { name: 'a secret once, nothing else', chat: story(secret), score: 5.4, level: 'calm' },
  {
    name: 'a chatty new peer',
    chat: story(age, fact(0.8), fact(0.8), [hit('platform-move', 0.8)]),
    score: 8.6,
    level: 'soft',
  },
  { name: 'a trade and an app', chat: story([hit('gift-lure', 0.3)], move), score: 3, level: 'calm' },
  { name: 'a parent, not marked', chat: story([hit('alone-probe')], fact(0.27)), score: 3.1, level: 'calm' },
  { name: 'gran', chat: story([hit('image-request', 0.35)], [hit('alone-probe', 0.4)]), score: 2.4, level: 'calm' },
  {
    name: 'peers, a compliment and a selfie',
    chat: story([hit('flattery', 0.5)], [hit('image-request', 0.6)]),
    score: 4.1,
    level: 'calm',
  },
];

describe('worked traces of the design', () => {
  test.each(traces)('$name: $score points, $level', ({ chat, score, level, within }) => {
    const assessment = judged(chat, within, lastOf(chat), designed);
    expect(assessment.score).toBeGreaterThan(score - 0.15);
    expect(assessment.score).toBeLessThan(score + 0.15);
    expect(assessment.level).toBe(level);
  });

  test('a threat in a quick chat is urgent', () => {
    expect(judged(story(...quick, picture, [hit('threat')])).level).toBe('urgent');
  });

  // The design's figures for these three come from marks and guards that it does not list; the levels hold.
  test('friends who arrange the park: a tip at most, and none once they are marked as known', () => {
    expect(judged(story(...park)).level).toBe('soft');
    expect(judged(story(...park), { relation: 'known' }).level).toBe('calm');
  });
  test('a surprise party of a known friend stays calm', () => {
    expect(judged(story([hit('secrecy', 0.3)]), { relation: 'known' }).level).toBe('calm');
  });
  test('a friend of six weeks: age once, gift, selfie, meeting stays calm', () => {
    const weeks = [age, [hit('gift-lure', 0.3)], [hit('image-request', 0.3)], [hit('meet-offline', 0.3)]];
    const chat = weeks.map((hits, i) => said(START + i * 10 * DAY, hits));
    expect(judged([...chat, ...chatter(400, START, DAY / 12)], { relation: 'established' }).level).toBe('calm');
  });
});
