import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS, levelOf, louder, loudness, lowered, quieter, raised, threshold } from '../../lib/conversation/levels';
import { readTag, tagOf } from '../../lib/conversation/record/heard';
import { shortHash } from '../../lib/conversation/record/short-hash';

describe('how a message was said, in one number', () => {
  const shape = fc.record({
    words: fc.nat(80),
    you: fc.nat(20),
    i: fc.nat(20),
    question: fc.boolean(),
    command: fc.boolean(),
  });
  const tone = fc.integer({ min: -255, max: 255 }).map((n) => n / 16);

  it('comes back as it went, up to what there is room for', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('self', 'other', 'unknown'),
        shape,
        fc.boolean(),
        tone,
        (speaker, how, acceptsNo, logit) => {
          expect(readTag(tagOf(speaker, how, acceptsNo, logit))).toEqual({
            ...{ speaker, acceptsNo, question: how.question, command: how.command, tone: logit },
            ...{ you: Math.min(15, how.you), i: Math.min(15, how.i) },
            words: Math.min(62, how.words + (how.words % 2)),
          });
        },
      ),
    );
  });

  it('is a small whole number, so that the memory of a chat stays small', () => {
    const most = { words: 99, you: 99, i: 99, question: true, command: true };
    expect(tagOf('unknown', most, true, 99)).toBeLessThan(2 ** 28);
    expect([readTag(tagOf('other', most, false)).tone, readTag(0).tone]).toEqual([0, 0]);
  });
});

describe('the short name of a message', () => {
  it('stays what it was in every version: a journal must know what it has counted', () => {
    expect(['', 'a', 'chat-messages-1-2'].map((id) => shortHash(id, 'juno'))).toEqual([
      1635740048460091, 5852253100738636, 8098245860237970,
    ]);
  });

  it('is a whole number that is the same in JSON, and differs by message and by author', () => {
    const names = new Set<number>();
    for (let i = 0; i < 2000; i++) for (const author of ['a', 'b']) names.add(shortHash(`${i}`, author));
    expect(names.size).toBe(4000);
    for (const name of names) expect(Number.isSafeInteger(name) && name >= 0).toBe(true);
  });
});

describe('levels', () => {
  it('begin at their threshold and not below', () => {
    for (const level of LEVELS) {
      const from = threshold(level, 'medium', '12-16');
      expect(levelOf(from, 'medium', '12-16')).toBe(level);
      expect(loudness(levelOf(from - 0.001, 'medium', '12-16'))).toBe(loudness(level) - 1);
    }
    expect(levelOf(0, 'high', '8-11')).toBe('calm');
  });

  it('go up and down by one, and end at the ends', () => {
    expect((['calm', ...LEVELS] as const).map(raised)).toEqual(['calm', 'medium', 'strong', 'urgent', 'urgent']);
    expect((['calm', ...LEVELS] as const).map(lowered)).toEqual(['calm', 'calm', 'soft', 'medium', 'strong']);
    expect((['calm', ...LEVELS] as const).map(loudness)).toEqual([0, 1, 2, 3, 4]);
  });

  it('the louder and the quieter of two', () => {
    expect([louder('soft', 'strong'), louder('strong', 'soft'), louder('calm', 'calm')]).toEqual([
      'strong',
      'strong',
      'calm',
    ]);
    expect([quieter('soft', 'strong'), quieter('strong', 'soft'), quieter('calm', 'soft')]).toEqual([
      'soft',
      'soft',
      'calm',
    ]);
  });
});
