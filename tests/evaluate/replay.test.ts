import { describe, expect, test } from 'vitest';
import type { Kind } from '../../lib/engine/rule';
import type { Message } from '../../lib/message';
import { readChat } from '../../scripts/evaluate/chat';
import { DISGUISES, disguise } from '../../scripts/evaluate/disguise';
import { readOptions } from '../../scripts/evaluate/options';
import { plotOf } from '../../scripts/evaluate/plot';
import type { Evaluated } from '../../scripts/evaluate/product';
import { replay, type Step } from '../../scripts/evaluate/replay';
import { createTracker } from '../../scripts/evaluate/track';
import { traceOf } from '../../scripts/evaluate/why';
import { context, hit, model } from '../conversation/say';

/** A spotter that reads its hits out of the text: "image-request!" is one. The engine has tests of its own. */
const spotter = {
  spot: ({ text, ...message }: Message) => {
    const kind = /^([a-z-]+)!$/.exec(text)?.[1] as Kind | undefined;
    const hits = kind && (message.speaker === 'self') === kind.startsWith('self-') ? [hit(kind)] : [];
    return {
      message,
      hits,
      marks: [],
      shape: { words: 1, you: 0, i: 0, question: false, command: false },
      ...(hits.length > 0 && { text }),
    };
  },
};
const product: Evaluated = { spotter, refine: (hits) => hits, model };

function chat(audience: string, ...said: [author: string, text: string][]) {
  const messages = said.map(([author, text], i) => ({
    from: author === 'me' ? 'self' : 'other',
    author,
    text,
    at: i * 60,
  }));
  const read = readChat(
    JSON.stringify({
      id: 'c',
      risky: true,
      audience,
      messages,
      alertBy: said.length - 1,
      categories: ['image-request'],
    }),
  );
  if (typeof read === 'string') throw new Error(read);
  return read;
}

const asked = chat('dm', ['ash', 'hi'], ['ash', 'image-request!'], ['me', 'self-refusal!'], ['ash', 'image-request!']);

describe('a replayed chat', () => {
  test('raises the card at the message that a child would see it at', () => {
    expect(replay(asked, 'k', context, product).map(({ message, level }) => [message, level])).toEqual([[3, 'medium']]);
  });
  test('without state nothing adds up', () => {
    expect(replay(asked, 'k', context, { ...product, stateless: true })).toEqual([]);
  });
  test('in a group the signs of two people are not added up, and the child is heard by both', () => {
    const within = { ...context, audience: 'group' as const };
    const two = chat(
      'group',
      ['ash', 'image-request!'],
      ['bo', 'hello'],
      ['me', 'self-refusal!'],
      ['bo', 'image-request!'],
    );
    expect(replay(two, 'k', within, product)).toEqual([]);
    const one = chat('group', ['ash', 'secrecy!'], ['bo', 'hello'], ['me', 'hi'], ['ash', 'image-request!']);
    expect(replay(one, 'k', within, product).map(({ message }) => message)).toEqual([3]);
  });
  test('can be followed message by message', () => {
    const steps: Step[] = [];
    const raised = replay(asked, 'k', context, product, (step) => steps.push(step));
    const trace = traceOf(asked, steps, raised);
    expect(trace).toContain('0.90 image-request/made-up');
    expect(trace).toContain('asked-again-image-request');
    expect(trace).toMatch(/▲ medium: image-request/);
  });
  test('is drawn: one line a chat, the curve, the threshold in force', () => {
    const tracker = createTracker();
    replay(asked, 'k', context, product, (step) => tracker.onStep(asked, step));
    tracker.onPassed(asked);
    expect(tracker.tracks[0]?.highestInTime).toBeGreaterThan(10);
    const svg = plotOf(tracker.tracks, readOptions(['x']));
    expect(svg.match(/<polyline/g)).toHaveLength(2);
    expect(svg).not.toContain('NaN');
  });
});

describe('disguises', () => {
  const plain = chat(
    'dm',
    ['ash', 'please send another picture tomorrow evening'],
    ['ash', 'delete this conversation'],
    ['ash', 'hello there'],
  );
  test.each(DISGUISES)('%s changes how it looks, the same way each time, and not who said it', (how) => {
    const changed = disguise(plain, how);
    expect(disguise(plain, how)).toEqual(changed);
    expect(changed.messages.every(({ author }) => author === 'ash')).toBe(true);
    expect(changed.alertBy).toBe(changed.messages.length - 1);
  });
  test('at least one word of a long chat is changed', () => {
    const long = {
      ...plain,
      messages: Array.from({ length: 30 }, (_, i) => ({
        ...plain.messages[0],
        from: 'other' as const,
        author: 'ash',
        text: 'please send another picture',
        at: i,
      })),
    };
    for (const how of DISGUISES) expect(JSON.stringify(disguise(long, how))).not.toBe(JSON.stringify(long));
  });
});
