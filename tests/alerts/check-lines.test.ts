import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLines } from '../../lib/alerts/check-lines';
import type { Product } from '../../lib/alerts/live/live-talk';
import type { Category, Hit } from '../../lib/engine/rule';
import type { Spotter } from '../../lib/engine/spotter';
import { categories } from '../../rules/categories';
import { combinations } from '../../rules/combinations';

const NOW = Date.UTC(2026, 10, 25, 16);
const FAMILY = { ageBand: '12-16', sensitivity: 'medium' } as const;
const KINDS = ['secrecy', 'age-probe', 'platform-move', 'image-request', 'self-disclosure'] as const;
const MARKED = new RegExp(`(${KINDS.join('|')}) (\\d(?:\\.\\d+)?)`, 'g');

/** A made-up engine: a line `secrecy 0.6 age-probe 0.3` shows these kinds, so sure. */
const spot: Spotter['spot'] = ({ text, ...message }) => {
  const hits = [...text.matchAll(MARKED)].map(
    ({ 1: kind, 2: sure, index, 0: { length } }): Hit => ({
      rule: `${kind as Category}/rule`,
      kind: kind as Category,
      confidence: Number(sure),
      span: [index, index + length],
    }),
  );
  return { message, hits, marks: [], shape: { words: 4, you: 0, i: 0, question: false, command: false }, text };
};
const PRODUCT: Product = { spotter: { spot }, refine: (hits) => hits, model: { categories, combinations } };
const check = (lines: string[]) => checkLines(lines, PRODUCT, FAMILY, NOW);

describe('looking through a page', () => {
  it('finds nothing where there is nothing', () => {
    expect(check(['a kite', 'a map'])).toEqual({ level: 'calm', signs: [] });
    expect(check([])).toEqual({ level: 'calm', signs: [] });
  });

  it('names the kinds in the order of the page, also within one line', () => {
    const { signs } = check(['age-probe 0.6', 'a map', 'platform-move 0.6 secrecy 0.7', 'age-probe 0.8']);
    expect(signs.map(({ kind }) => kind)).toEqual(['age-probe', 'platform-move', 'secrecy']);
    expect(signs[0]?.lines.map(({ text }) => text)).toEqual(['age-probe 0.6', 'age-probe 0.8']);
    expect(signs[2]?.lines[0]?.span).toEqual([18, 29]);
  });

  it('leaves out a faint sign that stands alone, and names it where the page is worrying', () => {
    expect(check(['age-probe 0.3']).signs).toEqual([]);
    const worrying = check(['age-probe 0.4', 'secrecy 0.8', 'image-request 0.8', 'platform-move 0.8']);
    expect(worrying.level).not.toBe('calm');
    expect(worrying.signs.map(({ kind }) => kind)).toContain('age-probe');
  });

  it('does not blame the child for what it may have written itself', () => {
    expect(check(['self-disclosure 1']).signs).toEqual([]);
  });

  it('asks the grammar before it believes', () => {
    const refine = () => [];
    expect(checkLines(['secrecy 1'], { ...PRODUCT, refine }, FAMILY, NOW).signs).toEqual([]);
  });

  it('shows each line once and every span within its line, whatever the page', () => {
    const part = fc.tuple(fc.constantFrom(...KINDS), fc.integer({ min: 0, max: 10 }));
    const line = fc.oneof(
      fc.string(),
      fc.array(part).map((parts) => parts.map(([kind, tenths]) => `${kind} ${tenths / 10}`).join(', ')),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const { signs } = check(lines);
        expect(new Set(signs.map(({ kind }) => kind)).size).toBe(signs.length);
        for (const { lines: shown } of signs) {
          expect(shown.length).toBeGreaterThan(0);
          expect(new Set(shown.map(({ text }) => text)).size).toBe(shown.length);
          for (const { text, span } of shown) {
            expect(lines).toContain(text);
            expect(span[0]).toBeLessThan(span[1]);
            expect(span[1]).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });
});
