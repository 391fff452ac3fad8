import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../lib/sites/read-text';

function element(html: string): Element {
  const made = document.createElement('div');
  made.innerHTML = html;
  return made;
}

describe('the text of a message', () => {
  it.each([
    ['plain words', 'plain words'],
    ['one<br>two', 'one\ntwo'],
    ['<p>one</p><p>two</p>', 'one\ntwo'],
    ['<span>are </span><b>you</b><i> home</i>', 'are you home'],
    ['hi <img data-plain-text="😀" alt="grin">', 'hi 😀'],
    ['hi <img aria-label="😀" alt=":grin:">', 'hi 😀'],
    ['hi <img aria-label="a label" alt="😀">', 'hi 😀'],
    ['hi <img alt=":party:">', 'hi :party:'],
    ['hi <img src="x">', 'hi'],
    ['  padded  ', 'padded'],
    ['say<script>alert(1)</script><style>p{}</style> it', 'say it'],
    ['a<div><div><div>b</div></div></div>c', 'a\nb\nc'],
  ])('%s', (html, text) => expect(readText(element(html))).toBe(text));

  it('leaves out what is someone else’s', () => {
    const html = '<blockquote>are you home? <b>really</b></blockquote>no <em class="edited">(edited)</em>';
    expect(readText(element(html), 'blockquote, .edited')).toBe('no');
  });

  it('does not let the last part, when left out, run on into what follows the message', () => {
    const page = element('<p id="message">hello <s>x</s></p><p>not this</p>');
    const message = page.querySelector('#message');
    expect(message && readText(message, 's')).toBe('hello');
  });

  it('survives markup nested ten thousand deep', () => {
    const root = document.createElement('div');
    let inner: Element = root;
    for (let depth = 0; depth < 10_000; depth++) inner = inner.appendChild(document.createElement('span'));
    inner.textContent = 'deep';
    root.append('!');
    expect(readText(root)).toBe('deep!');
  });

  it('gives back any words unchanged but for the space around them', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 6 }), (parts) => {
        const root = document.createElement('div');
        for (const part of parts) {
          const span = document.createElement('span');
          span.textContent = part;
          root.append(span);
        }
        expect(readText(root)).toBe(parts.join('').trim());
      }),
    );
  });
});
