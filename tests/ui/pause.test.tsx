import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DETAILS } from '../../lib/alerts/pause/detail';
import { mountPause } from '../../lib/ui/pause/host';
import type { PauseView } from '../../lib/ui/pause/view';
import { say } from '../../lib/ui/words';

const AGE: PauseView = { details: ['age'], asked: true, band: '12-16' };

let root: ShadowRoot;
let host: ReturnType<typeof mountPause>;
const actions = { sendAnyway: vi.fn(), change: vi.fn() };
const box = () => root.querySelector<HTMLElement>('.tawny-box') as HTMLElement;
const composer = () => document.querySelector<HTMLElement>('textarea') as HTMLElement;
const show = (view: PauseView) => act(() => host.show(view, actions, composer()));
const click = (name: string) =>
  act(() =>
    [...root.querySelectorAll('button')]
      .find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name)
      ?.click(),
  );

beforeEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML = '<textarea>im 12</textarea>';
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    expect(init.mode).toBe('closed');
    root = attach.call(this, init);
    return root;
  });
  host = mountPause(document, { isReal: () => true, isMeant: () => true, isSeen: () => true });
  composer().focus();
});
afterEach(() => {
  act(() => host.clear());
  vi.restoreAllMocks();
});

describe('the pause', () => {
  it('says what it looks like, whether it was asked for, and that the child chooses', () => {
    show(AGE);
    expect(box().getAttribute('role')).toBe('alertdialog');
    for (const words of [say('pause.looks.age'), say('pause.asked'), say('pause.teen.why'), say('pause.how')])
      expect(box().textContent).toContain(words);
    show({ details: ['phone'], asked: false, band: '8-11' });
    expect(box().textContent).toContain(say('pause.notAsked'));
    expect(box().textContent).toContain(say('pause.young.why'));
    expect(box().textContent).not.toContain(say('pause.looks.age'));
  });

  it('names two things at most, and has words for each', () => {
    show({ ...AGE, details: DETAILS });
    expect(root.querySelectorAll('h2 span')).toHaveLength(2);
    expect(new Set(DETAILS.map((detail) => say(`pause.looks.${detail}`))).size).toBe(DETAILS.length);
  });

  it('speaks of a picture as of something that is picked again', () => {
    show({ ...AGE, details: ['picture'] });
    expect(box().textContent).toContain(say('pause.howPicture'));
    click(say('pause.sendAnyway'));
    expect(box().textContent).toContain(say('pause.againPicture'));
  });

  it.each(['pause.change', 'card.close'] as const)('is left by "%s" without sending', (name) => {
    show(AGE);
    click(say(name));
    expect(actions.change).toHaveBeenCalledOnce();
    expect(actions.sendAnyway).not.toHaveBeenCalled();
    expect(root.host.isConnected).toBe(false);
  });

  it('"Send anyway" says what to do now, and stays out of the way', () => {
    show(AGE);
    click(say('pause.sendAnyway'));
    expect(actions.sendAnyway).toHaveBeenCalledOnce();
    expect(box().getAttribute('role')).toBe('status');
    expect(box().textContent).toContain(say('pause.again'));
    expect(document.activeElement).toBe(composer());
    expect(composer().textContent).toBe('im 12');
    click(say('card.close'));
    expect(root.host.isConnected).toBe(false);
  });

  it('holds no word of the draft', () => {
    show(AGE);
    expect(root.host.isConnected).toBe(true);
    expect(box().textContent).not.toContain('im 12');
  });
});
