import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPageLines } from '../../lib/sites/page-lines';
import { openPage } from './open-page';

const read = (html: string) => readPageLines(openPage(html).document);
const LONG = 'The owl sat on the branch and listened to the wind, to the leaves and to the small feet below. ';

describe('reading any page once', () => {
  it('makes one line of each paragraph, row and post, whatever stands inside it', () => {
    const { lines } = read(
      '<ul><li>first <b>bold</b> row</li><li>second<br>row</li></ul><div>a <div>nested</div> tail</div>',
    );
    expect(lines).toEqual(['first bold row', 'second row', 'a', 'nested', 'tail']);
  });

  it('leaves out what somebody types, menus, scripts and hidden things', () => {
    const { lines } = read(
      `<nav>menu</nav><p>words</p><textarea>typed</textarea><div contenteditable="true">typed too</div>
       <div role="textbox">typed as well</div><button>press</button><p hidden>hidden</p><p aria-hidden="true">too</p>
       <script>let code;</script><style>p {}</style><noscript>none</noscript>`,
    );
    expect(lines).toEqual(['words']);
  });

  it('reads what stands in open shadow roots', () => {
    const { lines } = read('<x-post><template shadowrootmode="open"><p>inside</p></template></x-post><p>outside</p>');
    expect(lines).toEqual(['inside', 'outside']);
  });

  it('keeps an article and leaves out what stands around it', () => {
    const { lines, article } = read(readFileSync('rig/pages/article.html', 'utf8'));
    expect(article).toBe(true);
    expect(lines.join(' ')).toContain('An owl hunts by ear.');
    expect(lines.join(' ')).not.toMatch(/owl club|Home/);
  });

  it('leaves out what somebody types into an article, too', () => {
    const { lines, article } = read(
      `<article><h1>Owls</h1>${`<p>${LONG.repeat(5)}</p>`.repeat(4)}<div role="textbox">${'typed '.repeat(50)}</div></article>`,
    );
    expect(article).toBe(true);
    expect(lines.join(' ')).not.toContain('typed');
  });

  it('keeps the answers of a thread, which Readability takes for clutter', () => {
    const answers = Array.from(
      { length: 12 },
      (_, i) => `<div class="comment"><p>answer ${i}: ${LONG.repeat(2)}</p></div>`,
    );
    const { lines, article } = read(
      `<article>${`<p>${LONG.repeat(3)}</p>`.repeat(2)}</article><div id="comments" class="comments">${answers.join('')}</div>`,
    );
    expect(article).toBe(false);
    expect(lines.filter((line) => line.startsWith('answer'))).toHaveLength(12);
  });

  it('changes nothing on the page', () => {
    const { document } = openPage(readFileSync('rig/pages/article.html', 'utf8'));
    const before = document.documentElement.outerHTML;
    readPageLines(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('has an end, however long the page', () => {
    const { lines } = read(`${'<p>row</p>'.repeat(2_500)}`);
    expect(lines).toHaveLength(2_000);
    expect(read(`<p>${'word '.repeat(2_000)}</p>`).lines.every(({ length }) => length <= 2_000)).toBe(true);
    expect(read('').lines).toEqual([]);
  });
});
