import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../lib/engine/rule';
import { adviceFor, replyFor, signWord } from '../../lib/ui/advice';
import type { Band, Topic } from '../../lib/ui/views';
import { say } from '../../lib/ui/words';
import { readingGrade, sentencesOf, wordsOf } from './reading-grade';
import { readWords } from './words-plugin';

const TOPICS: Topic[] = [...CATEGORIES, 'pattern'];
const BANDS: Band[] = ['8-11', '12-16'];
const HELPLINE = { name: 'Childline', web: 'https://example.org', emergency: '999' };
const GRADE: Record<Band, number> = { '8-11': 4, '12-16': 6 };

const cards = TOPICS.flatMap((topic) =>
  BANDS.map((band) => ({ topic, band, advice: adviceFor(topic, band, HELPLINE) })),
);

/** What must never be said to a child (product rules, part 3), nor promised. */
const BANNED =
  /predator|groom|pervert|victim|stupid|silly|naughty|you should have|why did you|illegal|paedo|pedo|\bsafe chat\b|chat is safe|you are safe|nothing to worry|won't be in trouble|\bpolice\b/i;
/** Words of offices and of other languages that had crept in: no child says them, and no parent is spoken to so. */
const NOT_ENGLISH =
  /\bflagged\b|\bclaims?\b|\bpatterns?\b|\bcarers?\b|put your people down|\bis no safe\b|by chance|the wrong is|their wrong|hold the pace|nothing stronger exists|because you told me/i;
const NAMES_SOMEONE = /grown-up|adult|someone you trust|one person you trust|parent|carer|Childline|helpline/i;
const ASKS_FOR_A_PICTURE = /\b(screenshot|save|send|forward)\b[^.]*\b(picture|photo|video|image)/i;

describe('the words of every card', () => {
  for (const { topic, band, advice } of cards) {
    const whole = [advice.title, advice.said, advice.why, ...advice.steps].join('. ');
    const read = [advice.said, advice.why, ...advice.steps].join(' ');

    it(`${topic} for ${band} is short, plain and ends with a person`, () => {
      expect(wordsOf(read).length, 'at most 75 words').toBeLessThanOrEqual(75);
      for (const part of [advice.said, advice.why, ...advice.steps])
        for (const sentence of sentencesOf(part))
          expect(wordsOf(sentence).length, `at most 17 words: ${sentence}`).toBeLessThanOrEqual(17);
      expect(readingGrade(read), 'reading grade').toBeLessThanOrEqual(GRADE[band]);
      expect(advice.title.length, 'a title of one or two lines').toBeLessThanOrEqual(36);
      expect(advice.steps.length).toBe(3);
      expect(advice.steps.at(-1), 'the last step names a person or a helpline').toMatch(NAMES_SOMEONE);
    });

    it(`${topic} for ${band} blames and frightens nobody`, () => {
      expect(whole).not.toMatch(BANNED);
      expect(whole, 'no exclamation mark: any card may be strong').not.toContain('!');
      expect(whole, 'no open gap').not.toMatch(/[{}]/);
      for (const step of advice.steps) if (!/don't|never|no /i.test(step)) expect(step).not.toMatch(ASKS_FOR_A_PICTURE);
    });
  }

  it('says every kind in its own words for both ages', () => {
    for (const band of BANDS) {
      const titles = TOPICS.map((topic) => adviceFor(topic, band).title);
      expect(new Set(titles).size).toBe(TOPICS.length);
    }
    expect(new Set(TOPICS.map(signWord)).size).toBe(TOPICS.length);
  });

  it('speaks of a child helpline where no country is known', () => {
    const steps = adviceFor('threat', '12-16').steps.join(' ');
    expect(steps).toContain(say('shared.anyHelpline'));
    expect(steps).not.toContain('Childline');
  });

  it('offers no answer to a threat or to orders, where silence is better', () => {
    expect(replyFor('threat')).toBeUndefined();
    expect(replyFor('control-harm')).toBeUndefined();
    expect(replyFor('image-request')).toMatch(/^No/);
  });
});

describe('every text of the interface', () => {
  it('keeps to the banned words', async () => {
    const words = Object.entries(await readWords('en'));
    // The guide for grown-ups names what not to say to a child.
    const said = words.filter(([key]) => !key.startsWith('options.guide.avoid.'));
    for (const [key, text] of said) expect(text, key).not.toMatch(BANNED);
  });

  it('is plain English', async () => {
    for (const [key, text] of Object.entries(await readWords('en'))) expect(text, key).not.toMatch(NOT_ENGLISH);
  });

  it('is readable for an eleven-year-old on every page that a child opens', async () => {
    const words = Object.entries(await readWords('en')).filter(([key]) =>
      /^(help|popup|seen|practice|pause|check|checkPage)\./.test(key),
    );
    for (const [key, text] of words)
      for (const sentence of sentencesOf(text))
        expect(wordsOf(sentence).length, `${key}: ${sentence}`).toBeLessThanOrEqual(17);
    const texts = words.map(([, text]) => text).filter((text) => wordsOf(text).length >= 5);
    expect(readingGrade(texts.map((text) => text.replace(/[.?]?$/, '.')).join(' '))).toBeLessThanOrEqual(4);
  });
});
