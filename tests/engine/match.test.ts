import { describe, expect, it } from 'vitest';
import { match } from '../../lib/engine/match/match';
import { tinyPack } from './tiny-pack';

const secret = { 'secrecy/a': { match: ['do not tell'] } } as const;
const sure = (pack: ReturnType<typeof tinyPack>, text: string, speaker: 'self' | 'other' | 'unknown' = 'other') =>
  match(pack, text, speaker).hits[0]?.confidence ?? 0;

describe('how sure a match is', () => {
  const pack = tinyPack(secret);

  it.each([
    ['dont tell', 1],
    ['DONT TELL', 1],
    ['dооnt tell', 1],
    ['d0nt tell', 0.95],
    ['d o n t tell', 0.95],
  ])('%s: %d', (text, confidence) => {
    expect(sure(pack, text)).toBeCloseTo(confidence);
  });

  it('says when only a disguise was found', () => {
    expect(match(pack, 'd0nt tell', 'other').hits[0]?.evasion).toBe(true);
    expect(match(pack, 'dont tell', 'other').hits[0]?.evasion).toBeUndefined();
    expect(match(pack, 'd0nt tell. dont tell', 'other').hits[0]?.evasion).toBeUndefined();
  });

  it('depends on who speaks, and counts less where nobody knows', () => {
    expect(sure(pack, 'dont tell', 'self')).toBe(0);
    expect(sure(pack, 'dont tell', 'unknown')).toBeCloseTo(0.7);
    const own = tinyPack({ 'self-disclosure/a': { match: ['i am #Age'], slot: 'age' } });
    expect([sure(own, 'im 12', 'self'), sure(own, 'im 12'), sure(own, 'im 12', 'unknown')]).toEqual([1, 0, 0]);
    expect(match(own, 'im 12', 'self').hits[0]).toMatchObject({ slot: 'age', age: 12, span: [0, 5] });
  });

  it('takes the view scale of the rule', () => {
    expect(sure(tinyPack({ 'secrecy/a': { match: ['do not tell'], confidence: 'weak' } }), 'dont tell')).toBeCloseTo(
      0.4,
    );
  });
});

describe('vetoes', () => {
  const pack = tinyPack({ 'secrecy/a': { match: ['do not tell'], unless: ['tell ..2 joke', 'again'] } });

  it('drops a match that overlaps or touches one', () => {
    expect(sure(pack, 'dont tell a joke')).toBe(0);
    expect(sure(pack, 'dont tell again')).toBe(0);
  });

  it('keeps one that stands apart', () => {
    expect(sure(pack, 'dont tell mum again')).toBe(1);
    expect(sure(pack, 'dont tell a joke. i said dont tell')).toBe(1);
  });
});

describe('guards', () => {
  const guard = (reach: 'before' | 'around' | 'message' | 'nearby') =>
    tinyPack(secret, { said: { match: ['he said'], reach, factor: 0.5 } });

  it('before: at most eight words ahead of the match', () => {
    expect(sure(guard('before'), 'he said dont tell')).toBe(0.5);
    expect(sure(guard('before'), 'he said a b2c d2e f3g h4i j5k l6m n7o p8q dont tell')).toBe(1);
    expect(sure(guard('before'), 'dont tell he said')).toBe(1);
  });

  it('around: at most four words away on either side', () => {
    expect(sure(guard('around'), 'dont tell me what he said')).toBe(0.5);
    expect(sure(guard('around'), 'dont tell me all of the things he said')).toBe(1);
  });

  it('message: anywhere, and not where the kind is spared', () => {
    expect(sure(guard('message'), 'dont tell me all of the many things that he said')).toBe(0.5);
    const spared = tinyPack(secret, {
      said: { match: ['he said'], reach: 'message', factor: 0.5, spares: ['secrecy'] },
    });
    const other = tinyPack(secret, { said: { match: ['he said'], reach: 'message', factor: 0.5, only: ['threat'] } });
    expect([sure(spared, 'he said dont tell'), sure(other, 'he said dont tell')]).toEqual([1, 1]);
  });

  it('nearby: leaves a mark for the messages after it', () => {
    expect(match(guard('nearby'), 'then he said', 'self').marks).toEqual(['said']);
    expect(match(guard('nearby'), 'then she said', 'self').marks).toEqual([]);
  });

  it('does not listen where a rule is deaf, and drops with factor 0', () => {
    const deaf = tinyPack(
      { 'secrecy/a': { match: ['do not tell'], deaf: ['said'] } },
      { said: { match: ['he said'], reach: 'message', factor: 0 } },
    );
    expect(sure(deaf, 'he said dont tell')).toBe(1);
    expect(
      match(
        tinyPack(secret, { said: { match: ['he said'], reach: 'message', factor: 0 } }),
        'he said dont tell',
        'other',
      ).hits,
    ).toEqual([]);
  });
});

describe('the shape of a message', () => {
  const pack = tinyPack(secret);
  const shape = (text: string) => match(pack, text, 'other').shape;

  it('counts words, who is spoken of, questions and orders', () => {
    expect(shape('ur cute and i like u 😂')).toEqual({ words: 6, you: 2, i: 1, question: false, command: false });
    expect(shape('how old r u')).toMatchObject({ question: true, command: false });
    expect(shape('nice one?')).toMatchObject({ question: true });
    expect(shape('ok. send it')).toMatchObject({ command: true });
    expect(shape('i send it')).toMatchObject({ command: false });
  });

  it('takes letters written apart for the words they are, not for a word each', () => {
    expect(shape('p i c t u r e of u')).toMatchObject({ words: 3, you: 1, i: 0 });
    expect(shape('ok s e n d i t h e r e then')).toMatchObject({ words: 4, you: 0, i: 0 });
    expect(shape('how old r u a 😂 b')).toMatchObject({ words: 6, you: 1 });
  });
});

describe('very long messages', () => {
  it('are read at both ends, with the right places', () => {
    const text = `${'bla '.repeat(250_000)}dont tell`;
    const [hit] = match(tinyPack(secret), text, 'other').hits;
    expect(hit && text.slice(...hit.span)).toBe('dont tell');
  });
});
