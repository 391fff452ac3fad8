import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handlesGiven, plainName } from '../../lib/conversation/record/handles';
import type { Hit } from '../../lib/engine/rule';
import accounts from '../../rules/en/accounts';

const MOVE: Hit[] = [{ rule: 'platform-move/add-me', kind: 'platform-move', confidence: 1, span: [0, 3] }];

describe('accounts given in a chat', () => {
  it.each([
    ['add me on snap: otter.lane', [{ site: 'snapchat', name: 'otter.lane' }]],
    ['my insta is moss_and_fern', [{ site: 'instagram', name: 'moss_and_fern' }]],
    ['come on disc, @pebble', [{ site: 'discord', name: 'pebble' }]],
    ['disc is Tarn#4411', [{ site: 'discord', name: 'tarn' }]],
    ['whatsapp me +44 7700 900123', [{ site: 'whatsapp', name: '700900123' }]],
    ['add fox_07 there', [{ site: 'any', name: 'fox_07' }]],
    ['snap name: heron', [{ site: 'snapchat', name: 'heron' }]],
  ])('%s', (text, given) => {
    expect(handlesGiven(text, MOVE, [accounts])).toEqual(given);
  });

  it('takes no ordinary word for an account', () => {
    for (const text of ['add me on snap later', 'do you have insta or tiktok', 'lets talk on discord tonight at 8'])
      expect(handlesGiven(text, MOVE, [accounts])).toEqual([]);
  });

  it('looks at no message in which nobody wants to move the chat', () => {
    expect(handlesGiven('my snap is otter.lane', [], [accounts])).toEqual([]);
  });

  it('knows a name again however it is written', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9_]{4,20}$/), (name) => {
        expect(plainName(`@${name.toUpperCase()}`)).toBe(name);
        expect(plainName(`${name}#0042`)).toBe(name);
      }),
    );
  });

  it('stands any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void handlesGiven(text, MOVE, [accounts])),
    );
  });
});
