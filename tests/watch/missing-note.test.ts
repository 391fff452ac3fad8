import { expect, it, vi } from 'vitest';
import { createMissingNote } from '../../lib/watch/missing-note';

it('tells developers once a page which selectors matched nothing, and says nothing while all is well', () => {
  const write = vi.fn();
  const note = createMissingNote(write);
  note({ state: 'no-chat' }, 'Discord');
  note({ state: 'reading', conversations: ['1'] }, 'Discord');
  expect(write).not.toHaveBeenCalled();
  note({ state: 'unreadable', missing: ['ol.messages', 'main'] }, 'Discord');
  note({ state: 'reading', conversations: ['1'] }, 'Discord');
  note({ state: 'unreadable', missing: ['li'] }, 'Discord');
  expect(write.mock.calls).toEqual([['Tawny cannot read this page of Discord. Nothing matches: ol.messages · main']]);
});
