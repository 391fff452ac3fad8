import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/alerts/judge';
import { namedKinds } from '../../lib/alerts/named';
import type { Context } from '../../lib/conversation/context';
import { newConversation } from '../../lib/conversation/record/conversation';
import type { Hit } from '../../lib/engine/rule';
import type { Sighting } from '../../lib/engine/sighting';
import { chatter, context, DAY, hit, MINUTE, START, said, tones } from './say';

const unchanged = (hits: Hit[]) => hits;
const reads = (line: number, sighting: Sighting): Sighting => ({ ...sighting, line });
const cards = (lines: Sighting[], within: Partial<Context> = {}) => {
  const conversation = newConversation();
  return lines.flatMap(
    (line) => judge(conversation, [line], { ...context, ...within }, tones, unchanged, line.message.at).alert ?? [],
  );
};

describe('a line that no rule knows', () => {
  const likely = reads(3, { ...said(START + DAY, []), hints: [{ kind: 'threat', sure: 0.4 }] });

  it('is a card beside the chat at that message, told in general words, also after 200 everyday messages', () => {
    for (const before of [[], chatter(200, START)]) {
      const [card, ...more] = cards([...before, likely]);
      expect(card?.level).toBe('medium');
      expect(card && namedKinds(card)).toEqual([]);
      expect(card?.bright).toBeUndefined();
      expect(more).toEqual([]);
    }
  });

  it('is none where it is only a little likely, and none by somebody whom the child knows', () => {
    expect(cards([reads(0.9, said(START, []))])).toEqual([]);
    expect(cards([likely], { relation: 'trusted' })).toEqual([]);
    expect(cards([likely], { relation: 'known' }).map(({ level }) => level)).toEqual(['soft']);
  });

  it('keeps to the cards of a day: many in a row are one card', () => {
    const many = Array.from({ length: 30 }, (_, k) => reads(3, said(START + k * MINUTE, [])));
    expect(cards(many).filter(({ level }) => level !== 'soft')).toHaveLength(1);
  });
});

describe('a sign too light by itself', () => {
  const asked = (line: number) => reads(line, said(START, [hit('image-request', 0.6)]));

  it('is a card named by its kind where its sentence reads like a bright line', () => {
    expect(cards([asked(1)])[0]).toMatchObject({ level: 'strong', bright: ['image-request'] });
    expect(cards([asked(0)])).toEqual([]);
  });
});

describe('a bright line of a rule', () => {
  const bright = (line: number, words = 8) => {
    const sighting = said(START, [hit('image-request', 1, { bright: true })]);
    return reads(line, { ...sighting, shape: { ...sighting.shape, words } });
  };

  it('is doubted where its sentence reads like everyday talk', () => {
    expect(cards([bright(-0.4)]).map(({ level }) => level)).toEqual(['strong']);
    expect(cards([bright(-2)])).toEqual([]);
  });

  it('is not doubted where the reader has learned no such sentence', () => {
    const sighting = said(START, [hit('sexual-talk', 1, { bright: true })]);
    expect(cards([reads(-2, sighting)]).map(({ level }) => level)).toEqual(['strong']);
  });

  it('cannot be hidden among many everyday words', () => {
    expect(cards([bright(-2, 60)]).map(({ level }) => level)).toEqual(['strong']);
  });
});
