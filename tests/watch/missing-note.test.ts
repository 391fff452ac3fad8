import { expect, it, vi } from 'vitest';
import { createMissingNote } from '../../lib/watch/missing-note';

it('tells developers once a page which selectors matched nothing, and says nothing while all is well', () => {
  const write = vi.fn();
  const note = createMissingNote('Discord', write);
  note({ state: 'no-chat' });
  note({ state: 'reading', conversations: ['1'] });
  expect(write).not.toHaveBeenCalled();
  note({ state: 'unreadable', missing: ['ol.messages', 'main'] });
  note({ state: 'reading', conversations: ['1'] });
  note({ state: 'unreadable', missing: ['li'] });
  expect(write.mock.calls).toEqual([['Tawny cannot read this page of Discord. Nothing matches: ol.messages · main']]);
});
