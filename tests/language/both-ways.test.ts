import { describe, expect, it } from 'vitest';
import { asOwn, asTheirs, isEither } from '../../lib/conversation/record/either-side';
import { installedEngine } from '../../lib/installed/engine';
import type { Message, Speaker } from '../../lib/message';

const message = (text: string, speaker: Speaker, author = 'wren'): Message => ({
  id: text,
  conversation: { site: 'imvu', key: 'room', audience: 'public', title: '' },
  speaker,
  author,
  text,
  at: 1_700_000_000_000,
});
const { spot } = installedEngine().spotter();

describe('a message of which nobody knows whether the child wrote it', () => {
  it('is read as the other person said it, and as the child did', () => {
    const asked = spot(message('how old are you', 'unknown'));
    expect(isEither(asked)).toBe(true);
    expect(asTheirs(asked).hits.map(({ kind }) => kind)).toContain('age-probe');
    expect(asOwn(asked).hits.map(({ kind }) => kind)).not.toContain('age-probe');

    const told = spot(message('im 12', 'unknown'));
    expect(asOwn(told).hits.map(({ kind }) => kind)).toContain('self-disclosure');
    expect(asTheirs(told).hits.map(({ kind }) => kind)).not.toContain('self-disclosure');
  });

  it('holds nothing of its text but beside a sign', () => {
    expect(JSON.stringify(spot(message('the boat was nice', 'unknown')).asSelf)).not.toContain('boat');
  });

  it('is read once where it has no author, or its side is known', () => {
    for (const one of [message('how old are you', 'unknown', ''), message('how old are you', 'other')]) {
      const sighting = spot(one);
      expect(isEither(sighting)).toBe(false);
      expect(asTheirs(sighting)).toBe(sighting);
      expect(asOwn(sighting)).toBe(sighting);
    }
  });
});
