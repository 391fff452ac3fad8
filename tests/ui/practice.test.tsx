import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { practiceChats } from '../../lib/installed/practice-chats';
import { PracticePage } from '../../lib/ui/practice/practice-page';

const text = () => document.body.textContent;
const go = (id: string) =>
  act(() => {
    location.hash = id;
    dispatchEvent(new Event('hashchange'));
  });
const button = (name: RegExp) => [...document.querySelectorAll('button')].find((one) => name.test(one.textContent));
const click = (name: RegExp) => act(() => button(name)?.click());
const key = (name: string) => act(() => void dispatchEvent(new KeyboardEvent('keydown', { key: name })));

beforeEach(() => {
  location.hash = '';
  act(() => render(<PracticePage band="8-11" chats={practiceChats} />, document.body));
});
afterEach(() => act(() => render(null, document.body)));

describe('practice', () => {
  it('offers the chats of one age at a time, each at its own address', () => {
    const shown = () => [...document.querySelectorAll('.pick')].map((one) => one.getAttribute('href')?.slice(1));
    const young = practiceChats.filter(({ band }) => band === '8-11').map(({ id }) => id);
    expect(shown()).toEqual(young);
    act(() => document.querySelector<HTMLInputElement>('input[value="12-16"]')?.click());
    expect(shown()).toHaveLength(practiceChats.length - young.length);
  });

  it('tells what a message is when it is tapped, and not before', () => {
    go('castle');
    expect(text()).not.toContain('Asked for a secret');
    click(/dont tell your mum/);
    expect(text()).toContain('Asked for a secret.');
    expect(text()).toContain('There is more to find.');
    click(/i saw your castle/);
    expect(text()).toContain('Just talk.');
    click(/show me all/i);
    expect(text()).toContain('That is all there is to find here.');
  });

  it('explains what only looks like a sign', () => {
    go('grandmas-cake');
    click(/surprise party/);
    expect(text()).toContain("It looks like a sign, but here it isn't one.");
    click(/show me all/i);
    expect(text()).toContain('There is no sign in this chat.');
  });

  it('shows what each answer changes, and calls none of them wrong', () => {
    go('castle');
    click(/what could you say/i);
    const answers = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    expect(answers).toHaveLength(3);
    for (const answer of answers) {
      act(() => answer.click());
      expect(document.querySelector('.change')?.textContent).toContain('See what changes');
      expect(text()).not.toMatch(/wrong|score|points: /i);
    }
  });

  it('turns its pages by the arrow keys', () => {
    go('castle');
    key('ArrowRight');
    expect(text()).toContain('Choose an answer');
    key('ArrowLeft');
    expect(text()).toContain('Find the signs');
    key('ArrowRight');
    key('ArrowRight');
    expect(location.hash).not.toBe('#castle');
  });

  it('has the way to help in view', () => {
    expect(document.querySelector('a[href="/help.html"]')).not.toBeNull();
  });
});
