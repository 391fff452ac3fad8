import { describe, expect, it } from 'vitest';
import { sideOf } from '../../lib/sites/row-side';
import { openPage } from './open-page';

/** A list 400 wide with one bubble at `left`, as wide as given. */
function bubble({ left = 0, width = 0, direction = 'ltr', row = '', inner = '' }) {
  const { document } = openPage(
    `<ul style="direction:${direction}"><li style="${row}"><div style="${inner}"><p>hello</p></div></li></ul>`,
  );
  const [list, item, words] = ['ul', 'li', 'p'].map((css) => document.querySelector(css));
  if (!list || !item || !words) throw new Error('The page has no bubble.');
  place(list, 0, 400);
  place(words, left, width);
  return sideOf(words, item, list);
}

function place(element: Element, left: number, width: number): void {
  element.getBoundingClientRect = () => ({ left, width, right: left + width }) as DOMRect;
}

describe('the side of a bubble', () => {
  it('is where people see it, in languages written from the right too', () => {
    expect(bubble({ left: 200, width: 190 })).toBe('end');
    expect(bubble({ left: 40, width: 190 })).toBe('start');
    expect(bubble({ left: 200, width: 190, direction: 'rtl' })).toBe('start');
    expect(bubble({ left: 10, width: 190, direction: 'rtl' })).toBe('end');
  });

  it('is not guessed where a bubble fills the list or stands in the middle', () => {
    expect(bubble({ left: 10, width: 380 })).toBeUndefined();
    expect(bubble({ left: 105, width: 200 })).toBeUndefined();
    expect(bubble({})).toBeUndefined();
  });

  it('is told by the styles where there is no layout', () => {
    expect(bubble({ row: 'display:flex;justify-content:flex-end' })).toBe('end');
    expect(bubble({ row: 'display:flex;justify-content:flex-start' })).toBe('start');
    expect(bubble({ row: 'display:flex;flex-direction:column;align-items:flex-end' })).toBe('end');
  });

  it('does not take a face at the foot of a row for a side', () => {
    expect(bubble({ row: 'display:flex;align-items:flex-end' })).toBeUndefined();
  });

  it('is the end where the row pushes there, however the bubble itself begins', () => {
    const inner = 'display:flex;justify-content:flex-start';
    expect(bubble({ row: 'display:flex;justify-content:flex-end', inner })).toBe('end');
  });
});
