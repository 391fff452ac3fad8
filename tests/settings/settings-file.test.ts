import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettingsFile, writeSettingsFile } from '../../lib/settings/settings-file';
import { layers } from './arbitrary';

const problem = (text: string) => readSettingsFile(text).findings.map((one) => one.problem);

describe('settings as a file', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(layers, (all) => {
        const {
          schoolHelper: _1,
          extraHelp: _2,
          setBy: _3,
          noticeText: _4,
          showWelcome: _5,
          categoriesOff: _6,
          extraWords: _7,
          checkAChat: _8,
          ...family
        } = all;
        expect(readSettingsFile(writeSettingsFile(family))).toEqual({ values: family, findings: [] });
      }),
    );
  });

  it('refuse what is not such a file, and say why', () => {
    expect(problem('{"a":')).toEqual(['notJson']);
    expect(problem('[]')).toEqual(['notOurFile']);
    expect(problem('{"file":"bookmarks"}')).toEqual(['notOurFile']);
    expect(problem('{"file":"tawny-settings","version":9,"settings":{}}')).toEqual(['newerFile']);
    expect(problem(' '.repeat(100_001))).toEqual(['tooLong']);
    expect(problem('{"file":"tawny-settings","version":1}')).toEqual(['notAnObject']);
  });

  it('lose a bad value and nothing else', () => {
    const text = '{"file":"tawny-settings","version":1,"settings":{"ageBand":"8-11","retentionDays":-1,"setBy":"me"}}';
    const { values, findings } = readSettingsFile(`\uFEFF${text}`);
    expect(values).toEqual({ ageBand: '8-11' });
    expect(findings.map((one) => one.problem)).toEqual(['badValue', 'onlyPolicy']);
  });

  it('survive any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readSettingsFile(text).values).toEqual({});
      }),
    );
  });
});
