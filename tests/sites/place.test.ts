import { beforeEach, describe, expect, it, vi } from 'vitest';
import { byPlace } from '../../lib/sites/generic/parts/place';
import type { RowPlace } from '../../lib/sites/site';
import { openPage } from './open-page';

const WIDTH = 400;
/** A row: where each of its pieces of text begins and ends. */
type Row = [left: number, right: number][];

/** Whose the rows are that stand like this in a list 400 wide; read from the top, as on a page. */
function sides(rows: Row[], direction = 'ltr') {
  const html = rows.map((row) => `<div>${row.map(([l, r]) => `<span>${l}-${r}</span>`).join('')}</div>`).join('');
  const { document } = openPage(`<main style="direction:${direction}">${html}</main>`);
  const list = document.querySelector('main');
  if (!list) throw new Error('The page has no list.');
  list.getBoundingClientRect = () => ({ left: 0, width: WIDTH, right: WIDTH }) as DOMRect;
  let chosen = '';
  const range = {
    selectNodeContents: (node: Node) => {
      chosen = node.nodeValue ?? '';
    },
    getBoundingClientRect: () => {
      const [left = 0, right = 0] = chosen.split('-').map(Number);
      return { left, right, width: right - left };
    },
  };
  vi.spyOn(document, 'createRange').mockReturnValue(range as unknown as Range);
  return [...list.children].map((row) => byPlace({ row, list } as unknown as RowPlace) ?? 'unknown');
}

beforeEach(() => void vi.restoreAllMocks());

describe('whose row it is, by where its words stand', () => {
  const other: Row = [[10, 180]];
  const own: Row = [[220, 390]];

  it('is told once both sides were seen', () => {
    expect(sides([other, own, other, own])).toEqual(['unknown', 'self', 'other', 'self']);
  });

  it('is told in languages written from the right', () => {
    expect(sides([own, other, own], 'rtl')).toEqual(['unknown', 'self', 'other']);
  });

  it('is not guessed in one column, however wide names and words are', () => {
    const names: Row[] = [
      [
        [10, 40],
        [45, 390],
      ],
      [
        [10, 140],
        [150, 395],
      ],
      [
        [10, 70],
        [80, 120],
      ],
    ];
    expect(sides(names)).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('takes no notice in the middle for the child', () => {
    expect(sides([other, [[140, 270]], other])).toEqual(['unknown', 'unknown', 'unknown']);
  });
});
