import { describe, expect, it } from 'vitest';
import { EXTRA_KINDS } from '../../lib/engine/extra-words';
import { SETTINGS } from '../../lib/settings/list';
import { readPolicy } from '../../lib/settings/read-policy';
import { sentenceFor } from '../../lib/ui/options/findings';

const read = (extraWords: unknown) => {
  const { policy, findings } = readPolicy({ extraWords });
  return { taken: policy.values.extraWords, refused: findings.map(({ problem, gaps }) => [problem, gaps.value]) };
};

describe('words that a policy adds', () => {
  it('are taken where they fit', () => {
    const words = ['app: Blorp', 'school: Oak Park', 'place:  the old mill '];
    expect(read(words)).toEqual({
      taken: ['app: Blorp', 'school: Oak Park', 'place:  the old mill'],
      refused: [],
    });
  });

  it('are refused one by one, each with its reason', () => {
    const { taken, refused } = read([
      'app: Blorp',
      'Blorp',
      7,
      'apps: Blorp',
      'secrets: hush',
      'app: ab',
      `app: ${'x'.repeat(41)}`,
      'app: one of five separate words',
      'app: (a|b)+',
      'adult: the',
      'place: Come over',
    ]);
    expect(taken).toEqual(['app: Blorp']);
    expect(refused).toEqual([
      ['wordForm', '"Blorp"'],
      ['wordForm', '7'],
      ['wordKind', '"apps: Blorp"'],
      ['wordKind', '"secrets: hush"'],
      ['wordLength', '"app: ab"'],
      ['wordLength', expect.stringContaining('xxx')],
      ['wordLength', '"app: one of five separate words"'],
      ['wordForm', '"app: (a|b)+"'],
      ['wordEveryday', '"adult: the"'],
      ['wordEveryday', '"place: Come over"'],
    ]);
  });

  it('say in a sentence what was wrong and what was likely meant', () => {
    const { findings } = readPolicy({ extraWords: ['apps: Blorp', 'adult: the'] });
    const [kind = '', everyday = ''] = findings.map(sentenceFor);
    expect(kind).toMatch(/^extraWords: "apps: Blorp" is left out, because there is no such kind of word\./);
    expect(kind).toContain('Did you mean "app"?');
    expect(everyday).toContain('stands in nearly every chat');
  });

  it('are at most a hundred; more are left out and named', () => {
    const many = Array.from({ length: 105 }, (_, number) => `app: chatter${number}`);
    const { policy, findings } = readPolicy({ extraWords: many });
    expect(policy.values.extraWords).toEqual(many.slice(0, 100));
    expect(findings.map(sentenceFor)).toEqual(['extraWords: Only the first 100 are taken.']);
  });

  it('have kinds that the key itself names', () => {
    for (const kind of EXTRA_KINDS) expect(SETTINGS.extraWords.says).toContain(kind);
  });
});
