import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../lib/engine/rule';
import { STORY_STEPS, storyLine } from '../../lib/ui/story';
import type { Band } from '../../lib/ui/views';
import { sentencesOf, wordsOf } from './reading-grade';

const story = fc.uniqueArray(fc.constantFrom(...CATEGORIES), { maxLength: 8 });
const band = fc.constantFrom<Band>('8-11', '12-16');

describe('the story of a conversation', () => {
  it('is told in order', () => {
    expect(storyLine(['flattery', 'alone-probe', 'secrecy'], '12-16')).toBe(
      'First came praise. Then they asked who is around. Then they asked you to keep a secret. Put together, that is a warning sign.',
    );
    expect(storyLine(['flattery', 'alone-probe', 'secrecy'], '8-11')).toBe(
      'They were very nice. Then they asked if you are alone. Then they asked for a secret. Put together, that is a warning sign.',
    );
  });

  it('is not told of one sign, and calls two no pattern', () => {
    expect(storyLine([], '12-16')).toBe('');
    expect(storyLine(['secrecy'], '8-11')).toBe('');
    expect(storyLine(['flattery', 'secrecy'], '12-16')).not.toMatch(/warning sign/);
  });

  it('can be told of any kinds in any order, in four short steps at most', () => {
    fc.assert(
      fc.property(story, band, (kinds, age) => {
        const sentences = sentencesOf(storyLine(kinds, age));
        const told = Math.min(kinds.length, STORY_STEPS);
        expect(sentences.length).toBe(told < 2 ? 0 : told < 3 ? told : told + 1);
        for (const sentence of sentences) expect(wordsOf(sentence).length).toBeLessThanOrEqual(12);
        for (const sentence of sentences.slice(1, told)) expect(sentence).toMatch(/^Then /);
        if (sentences[0]) expect(sentences[0]).not.toMatch(/^Then /);
      }),
    );
  });
});
