import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { counted, trustPage } from '../../scripts/trust/page';
import { PROMISES } from '../../scripts/trust/promises';

const report = (file: string, ...states: string[]) => ({
  testResults: [{ name: `/somewhere/${file}`, assertionResults: states.map((status) => ({ status })) }],
});
const one = { promise: 'It holds.', tests: ['tests/a.test.ts', 'tests/b.test.ts'] };

describe('the page of promises', () => {
  it('counts what passed, sees what failed, and names what was not run', () => {
    expect(counted([one], [report('tests/a.test.ts', 'passed', 'failed', 'passed')])).toEqual([
      { ...one, passed: 2, failed: 1, missing: ['tests/b.test.ts'] },
    ]);
  });

  it('says how many faults were noticed, room by room, and how many values were tried', () => {
    const fault = (file: string, fate: 'noticed' | 'missed') => ({ file, fate });
    const faults = [fault('lib/a/x.ts', 'noticed'), fault('lib/a/y.ts', 'missed'), fault('lib/b/x.ts', 'noticed')];
    const page = trustPage(
      counted([one], []),
      faults,
      [
        { name: 'text', values: 5 },
        { name: 'text', values: 6 },
      ],
      '2026-01-01',
    );
    expect(page).toContain('| `lib/a` | 2 | 1 | 50 % |');
    expect(page).toContain('| `lib/b` | 1 | 1 | 100 % |');
    expect(page).toContain('| text | 11 |');
  });
});

describe('tests that the pages name', () => {
  it.each(PROMISES.map(({ promise, tests }) => [promise, tests] as const))('exist: %s', (_, tests) => {
    for (const test of tests) expect(existsSync(test), test).toBe(true);
  });

  it.each(['docs/threats.md', 'docs/trust.md', 'docs/release.md'])('exist: %s', (page) => {
    const named = [...readFileSync(page, 'utf8').matchAll(/tests\/[\w/.-]+\.test\.tsx?/g)].map(([test]) => test);
    expect(named.length).toBeGreaterThan(0);
    for (const test of named) expect(existsSync(test), test).toBe(true);
  });
});
