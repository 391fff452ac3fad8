import { expect, it, vi } from 'vitest';
import { NotKept } from '../../lib/browser/storage/kept';
import { tellNotSaved } from '../../lib/ui/not-saved';
import { say } from '../../lib/ui/words';

it('a page says once that something could not be saved, and leaves other faults to the console', () => {
  const drawAgain = vi.fn();
  tellNotSaved(window, drawAgain);
  const fail = (reason: unknown) => {
    const event = Object.assign(new Event('unhandledrejection', { cancelable: true }), { reason });
    const prevent = vi.spyOn(event, 'preventDefault');
    window.dispatchEvent(event);
    return prevent.mock.calls.length;
  };
  expect(fail(new Error('other'))).toBe(0);
  expect(document.querySelector('[role=alert]')).toBeNull();
  expect(drawAgain).not.toHaveBeenCalled();
  expect([fail(new NotKept('settings', 'full')), fail(new NotKept('pin', 'full'))]).toEqual([1, 1]);
  expect([...document.querySelectorAll('[role=alert]')].map((line) => line.textContent)).toEqual([say('notSaved')]);
  expect(drawAgain).toHaveBeenCalledTimes(2);
});
