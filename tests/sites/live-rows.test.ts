import { describe, expect, it } from 'vitest';
import { believable, createLiveRows } from '../../lib/sites/live-rows';

const NOW = Date.UTC(2026, 10, 24, 12);
const DAY = 86_400_000;

describe('rows that are said before our eyes', () => {
  it('come a few at a time to the newest end, after the list was quiet, and then on', () => {
    const { isLive } = createLiveRows();
    expect(isLive(1, false, true, NOW), 'the first that is read at all may be history').toBe(false);
    expect(isLive(1, false, true, NOW + 500), 'the list is still being filled').toBe(false);
    expect(isLive(1, false, true, NOW + 3_000)).toBe(true);
    expect(isLive(2, false, true, NOW + 3_200), 'somebody who writes quickly').toBe(true);
  });

  it.each([
    ['what stood there', [1, true, true]],
    ['what is loaded above', [1, false, false]],
    ['a lot at once', [40, false, true]],
  ] as const)('are not %s', (_, [rows, history, isLast]) => {
    const { isLive } = createLiveRows();
    isLive(20, true, true, NOW);
    expect(isLive(rows, history, isLast, NOW + 5_000)).toBe(false);
  });

  it('are believed to be said now where they show days ago, and as they show otherwise', () => {
    expect(believable(NOW - 2 * DAY, true, NOW, 1)).toBe(NOW - 1);
    expect(believable(NOW - 2 * DAY, false, NOW, 1)).toBe(NOW - 2 * DAY);
    expect(believable(NOW - 60_000, true, NOW, 1)).toBe(NOW - 60_000);
  });
});
