import { describe, expect, it } from 'vitest';
import { nextVersion, releasedChangelog, withVersion } from '../../scripts/release/next';

describe('the next version', () => {
  it.each([
    ['patch', '0.1.10', '0.1.11'],
    ['minor', '0.1.10', '0.2.0'],
    ['major', '0.9.1', '1.0.0'],
  ] as const)('%s of %s is %s', (step, before, after) => expect(nextVersion(before, step)).toBe(after));

  it('is written into the project and into nothing that has the same number', () => {
    const lock = `{
  "name": "tawny",
  "version": "0.1.0",
  "packages": {
    "": {
      "version": "0.1.0"
    },
    "node_modules/other": {
      "version": "0.1.0"
    }
  }
}`;
    expect(withVersion(lock, '0.1.0', '0.2.0').match(/0\.2\.0/g)).toHaveLength(2);
    expect(withVersion(lock, '0.1.0', '0.2.0')).toContain('"node_modules/other": {\n      "version": "0.1.0"');
  });
});

describe('the changelog', () => {
  const before = '# Changelog\n\n## Unreleased\n\n- A new thing.\n\n## 0.1.0\n\n- The first.\n';

  it('moves what is new under its version and leaves room for the next', () => {
    expect(releasedChangelog(before, '0.2.0', '2026-11-26')).toBe(
      '# Changelog\n\n## Unreleased\n\n## 0.2.0 (2026-11-26)\n\n- A new thing.\n\n## 0.1.0\n\n- The first.\n',
    );
  });

  it('refuses a version without news, and says what to do', () => {
    expect(() => releasedChangelog(before.replace('- A new thing.\n', ''), '0.2.0', 'x')).toThrow(/Write what is new/);
    expect(() => releasedChangelog('# Changelog\n', '0.2.0', 'x')).toThrow(/Unreleased/);
  });
});
