import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountCards } from '../../lib/ui/card/host';
import type { CardActions, CardView } from '../../lib/ui/card/view';
import type { HelplineView } from '../../lib/ui/views';

const MEDIUM: CardView = { alertId: 'a1', level: 'medium', story: ['secrecy'], main: 'secrecy', band: '12-16' };
const STRONG: CardView = { ...MEDIUM, alertId: 'a2', level: 'strong', main: 'pattern' };
const URGENT: CardView = { ...MEDIUM, alertId: 'a3', level: 'urgent', main: 'threat' };

/** No event of a test is made by a person. */
const ANYBODY = { isReal: () => true, isMeant: () => true, isSeen: () => true };
let root: ShadowRoot;
let host: ReturnType<typeof mountCards>;
let actions: CardActions;
const box = () => root.querySelector<HTMLElement>('.tawny-box') as HTMLElement;
const button = (name: RegExp) => [...root.querySelectorAll('button')].find((one) => name.test(one.textContent));
const show = (view: CardView) => act(() => void host.show(view, actions));

beforeEach(() => {
  document.body.innerHTML = '<input id="composer">';
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  host = mountCards(document, { soon: (run) => run(), hands: ANYBODY });
  actions = { getHelp: vi.fn(), showMessage: vi.fn(), notNow: vi.fn() };
});
afterEach(() => {
  act(() => host.clear());
  vi.restoreAllMocks();
});

describe('somebody to talk to, on the card itself', () => {
  const helpline: HelplineView = {
    ...{ name: 'Childline (ISPCC)', tel: '1800 66 66 66', text: { number: '50101', word: 'TALK' } },
    ...{ web: 'https://www.childline.ie', hours: 'always', free: true, emergency: '112' },
  };
  const hrefs = () => [...root.querySelectorAll('a')].map((one) => one.getAttribute('href'));
  const finder = { name: 'All helplines', web: 'https://example.org/helplines/' };

  it('is called or texted in one press from a strong and an urgent card, and is not on a small one', () => {
    for (const view of [STRONG, URGENT]) {
      show({ ...view, helpline });
      expect(hrefs().slice(0, 2)).toEqual(['tel:1800666666', 'sms:50101?body=TALK']);
      expect(box().textContent).toMatch(
        /Childline \(ISPCC\) Day and night · FreeCall 1800\s66\s66\s66Text TALK to 50101/,
      );
      act(() => host.clear());
    }
    show({ ...URGENT, helpline });
    expect(hrefs()).toContain('tel:112');
    act(() => host.clear());
    show({ ...MEDIUM, helpline });
    expect(hrefs()).toEqual([]);
  });

  it('is asked about where the country is a guess, and one press settles it', async () => {
    const chooseCountry = vi.fn(async () => ({ helpline }));
    act(
      () =>
        void host.show({ ...STRONG, helpline, question: { guess: 'IE', likely: [] } }, { ...actions, chooseCountry }),
    );
    expect(box().textContent).toContain('Is this your country: Ireland?');
    expect(hrefs()).toContain('tel:1800666666');
    await act(async () => button(/^Yes$/)?.click());
    expect(chooseCountry).toHaveBeenCalledExactlyOnceWith('IE');
    expect(box().textContent).not.toContain('Is this your country');
  });

  it('is found meanwhile where no country is known, and one press brings the number into the same card', async () => {
    const chooseCountry = vi.fn(async () => ({ helpline }));
    const view = { ...URGENT, finder, question: { likely: ['IE', 'GB'] } };
    act(() => void host.show(view, { ...actions, chooseCountry }));
    expect(hrefs()).toEqual([finder.web]);
    expect(box().textContent).toContain('Call the emergency number where you are (112 in Europe)');
    await act(async () => button(/^Ireland$/)?.click());
    expect(hrefs()).toEqual(['tel:1800666666', 'sms:50101?body=TALK', 'tel:112']);
    expect(root.activeElement?.getAttribute('href'), 'the focus goes on at the number').toBe('tel:1800666666');
    expect(actions.notNow).not.toHaveBeenCalled();
  });

  it('stays with its question where the worker gives no answer', async () => {
    const chooseCountry = vi.fn(() => Promise.reject(new Error('The worker was stopped.')));
    const view = { ...URGENT, finder, question: { likely: ['IE'] } };
    act(() => void host.show(view, { ...actions, chooseCountry }));
    await act(async () => button(/^Ireland$/)?.click());
    expect(box().textContent).toContain('Which country are you in?');
  });
});
