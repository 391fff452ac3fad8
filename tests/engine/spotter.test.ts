import { describe, expect, it } from 'vitest';
import { createSpotter } from '../../lib/engine/spotter';
import type { Message } from '../../lib/message';
import { tinyPack } from './tiny-pack';

const pack = tinyPack(
  {
    'secrecy/a': { match: ['do not tell #Adult'] },
    'secrecy/b': { match: ['tell'], confidence: 'faint' },
    'threat/a': { match: ['or else'], confidence: 'strong' },
    'pressure/a': { match: ['now'], confidence: 'fair' },
    'flattery/a': { match: ['cute'], confidence: 'weak' },
    'isolation/a': { match: ['trial words'], status: 'trial' },
    'self-refusal/a': { match: ['no'] },
  },
  { surprise: { match: ['surprise'], reach: 'nearby', factor: 0.1 } },
);

function chat() {
  const spotter = createSpotter(pack);
  let n = 0;
  return (text: string, more: Partial<Message> = {}) =>
    spotter.spot({
      id: `${n}`,
      conversation: { site: 'test', key: 'k', audience: 'direct', title: '' },
      speaker: 'other',
      author: 'a',
      text,
      at: n++ * 5000,
      ...more,
    });
}

const kinds = (sighting: { hits: { kind: string }[] }) => sighting.hits.map(({ kind }) => kind);

describe('a message in pieces', () => {
  it('is found in the piece that completes it, once', () => {
    const say = chat();
    expect(kinds(say('dont'))).toEqual([]);
    expect(say('tell').hits[0]?.rule).toBe('secrecy/b');
    expect(say('ur'.replace('ur', 'mum')).hits).toEqual([
      { rule: 'secrecy/a', kind: 'secrecy', confidence: 0.9, span: [0, 3], evasion: true },
    ]);
    expect(kinds(say('hello'))).toEqual([]);
  });

  it('is not put together across speakers, pauses or long messages', () => {
    const late = chat();
    late('dont tell');
    expect(kinds(late('mum', { at: 60_000 }))).toEqual([]);
    const others = chat();
    others('dont tell');
    expect(kinds(others('mum', { author: 'b' }))).toEqual([]);
    const long = chat();
    long('so i was at the shop and dont tell');
    expect(kinds(long('mum'))).toEqual([]);
    const elsewhere = chat();
    elsewhere('dont tell');
    expect(
      kinds(elsewhere('mum', { conversation: { site: 'test', key: 'other', audience: 'direct', title: '' } })),
    ).toEqual([]);
  });
});

describe('one message', () => {
  it('passes on the best rule of every kind, surest first', () => {
    const sighting = chat()('dont tell mum or else, now, cute');
    expect(kinds(sighting)).toEqual(['secrecy', 'threat', 'pressure', 'flattery']);
    expect(sighting.hits[0]?.rule).toBe('secrecy/a');
  });

  it('hands its text on only where something was found', () => {
    expect(chat()('or else').text).toBe('or else');
    expect(chat()('hello there')).not.toHaveProperty('text');
  });

  it('does not show rules on trial', () => {
    expect(kinds(chat()('trial words'))).toEqual([]);
  });
});

describe('a guard in a message before', () => {
  it('weakens the next two messages and no further one', () => {
    const say = chat();
    say('its a surprise', { author: 'me', speaker: 'self' });
    expect(say('dont tell mum').hits[0]?.confidence).toBeCloseTo(0.1);
    expect(say('dont tell mum').hits[0]?.confidence).toBeCloseTo(0.1);
    expect(say('dont tell mum').hits[0]?.confidence).toBeCloseTo(1);
  });
});
