import { describe, expect, it } from 'vitest';
import { together } from '../../lib/browser/pages/tabs';
import type { FrameState } from '../../lib/browser/storage/session-stores';

type State = NonNullable<FrameState['page']>['state'];
const frame = (state: State, ...rooms: string[]): FrameState => ({
  page: { state, site: 'youtube', host: 'www.youtube.com' },
  rooms,
});

describe('a tab, taken together', () => {
  it('is what the page says, where it stands alone', () => {
    expect(together({ 0: frame('no-chat') })).toEqual(frame('no-chat'));
    expect(together({})).toEqual({ rooms: [] });
  });

  it('reads where a frame reads, and has the conversations of all', () => {
    expect(together({ 0: frame('no-chat'), 7: frame('reading', 'live') })).toEqual(frame('reading', 'live'));
    expect(together({ 0: frame('reading', 'comments'), 7: frame('reading', 'live', 'comments') }).rooms).toEqual([
      'comments',
      'live',
    ]);
  });

  it('never keeps silent about a frame that cannot be read', () => {
    expect(together({ 0: frame('reading', 'comments'), 7: frame('unreadable') }).page?.state).toBe('unreadable');
  });

  it('is off only where all of it is off', () => {
    expect(together({ 0: frame('off'), 7: frame('reading', 'live') }).page?.state).toBe('reading');
    expect(together({ 0: frame('off') }).page?.state).toBe('off');
  });
});
