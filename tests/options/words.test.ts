import { describe, expect, it } from 'vitest';
import { PROBLEMS } from '../../lib/settings/finding';
import { SETTINGS } from '../../lib/settings/list';
import { sentenceFor } from '../../lib/ui/options/findings';
import { readingGrade, sentencesOf, wordsOf } from '../ui/reading-grade';
import { readWords } from '../ui/words-plugin';

describe('the words of settings and welcome', () => {
  it('have a sentence for every finding, with nothing left open', () => {
    const gaps = {
      value: '1',
      why: 'x',
      most: 1,
      version: 2,
      id: 'a',
      found: 'b',
      meant: 'c',
      list: 'd',
      key: 'e',
      shortest: 3,
      count: 4,
    };
    for (const problem of PROBLEMS)
      for (const { shape } of Object.values(SETTINGS)) {
        const sentence = sentenceFor({ problem, name: 'k', gaps, expects: shape.expects });
        expect(sentence).toMatch(/\.|\?$/);
        expect(sentence).not.toMatch(/[{}]/);
      }
  });

  it('of the welcome page are read by a nine-year-old and a parent alike', async () => {
    const words = Object.entries(await readWords('en')).filter(([key]) => key.startsWith('welcome.'));
    for (const [key, text] of words)
      for (const sentence of sentencesOf(text))
        expect(wordsOf(sentence).length, `${key}: ${sentence}`).toBeLessThanOrEqual(17);
    const texts = words.map(([, text]) => text).filter((text) => wordsOf(text).length >= 5);
    expect(readingGrade(texts.map((text) => text.replace(/[.?]?$/, '.')).join(' '))).toBeLessThanOrEqual(4);
  });

  it('never promise that a child is out of danger', async () => {
    const words = Object.entries(await readWords('en')).filter(([key]) => /^(options|welcome)\./.test(key));
    for (const [key, text] of words)
      expect(text, key).not.toMatch(/\b(is|are|be|stays?) safe\b|protects? (your|the) child|guarantee/i);
  });
});
