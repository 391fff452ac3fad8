import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HelpPage } from '../../lib/ui/help/help-page';
import { PLACES } from '../../lib/ui/help/place';
import type { HelpView } from '../../lib/ui/help/view';

const actions = { setCountry: vi.fn(), leave: vi.fn() };
const BASE: HelpView = { band: '12-16', country: 'GB', languages: ['en-GB'] };
const show = (view: Partial<HelpView> = {}) =>
  act(() => render(<HelpPage view={{ ...BASE, ...view }} actions={actions} />, document.body));
const text = () => document.body.textContent;
const links = () => [...document.querySelectorAll('a')].map((one) => one.getAttribute('href'));
const key = (name: string) => act(() => void dispatchEvent(new KeyboardEvent('keydown', { key: name })));

afterEach(() => {
  act(() => render(null, document.body));
  vi.clearAllMocks();
});

describe('the help page', () => {
  it('has someone to talk to in view, and an address for every part', () => {
    show();
    expect(links().slice(0, 2)).toEqual(['tel:08001111', 'https://www.childline.org.uk']);
    expect(links()).toContain('sms:85258?body=SHOUT');
    expect(links()).toContain('tel:999');
    expect(text()).toMatch(/Childline.*Day and night · Free · Up to age 18.*Text SHOUT to/);
    expect(text(), 'a line of certainty C').not.toContain('The Mix');
    expect(text(), 'a line for adults').not.toContain('NSPCC');
    for (const place of PLACES.filter((one) => one !== 'talk')) expect(links()).toContain(`#${place}`);
  });

  it('offers a helpline beside every part that a child may be alone with', () => {
    for (const place of PLACES.filter((one) => one !== 'together')) {
      act(() => render(null, document.body));
      show({ place });
      expect(links(), place).toContain('https://www.childline.org.uk');
    }
  });

  it('follows the country that is chosen', () => {
    show();
    const select = document.querySelector('select') as HTMLSelectElement;
    select.value = 'DE';
    act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
    expect(actions.setCountry).toHaveBeenCalledWith('DE');
    expect(text()).toMatch(/Nummer gegen Kummer.*Mon–Sat 14:00–20:00/);
    expect(links()).toContain('tel:112');
    expect(links(), 'the police stand beside it').toContain('tel:110');
  });

  const press = (name: RegExp) =>
    act(() => [...document.querySelectorAll('button')].find((one) => name.test(one.textContent))?.click());

  it('asks about a country that is only guessed, and one press settles it', () => {
    show({ country: 'IE', question: { guess: 'IE', likely: [] } });
    expect(text()).toContain('Is this your country: Ireland?');
    expect(links()).toContain('tel:1800666666');
    press(/^Yes$/);
    expect(actions.setCountry).toHaveBeenCalledExactlyOnceWith('IE');
    expect(text()).not.toContain('Are you in');
  });

  it('asks where nothing is known, and leads to somebody meanwhile', () => {
    const { country: _none, ...nowhere } = BASE;
    act(() =>
      render(<HelpPage view={{ ...nowhere, question: { likely: ['AT', 'DE'] } }} actions={actions} />, document.body),
    );
    expect(text()).toContain('Which country are you in?');
    expect(text()).toContain('Call the emergency number where you are (112 in Europe)');
    expect(links()[0]).toContain('childhelplineinternational.org');
    press(/^Austria$/);
    expect(actions.setCountry).toHaveBeenCalledExactlyOnceWith('AT');
    expect(links()[0]).toBe('tel:147');
  });

  it('takes "my country is not here" for an answer, and takes a choice back', () => {
    show();
    const select = document.querySelector('select') as HTMLSelectElement;
    const pick = (code: string) =>
      act(() => {
        select.value = code;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    pick('XX');
    expect(actions.setCountry).toHaveBeenLastCalledWith('XX');
    expect(text()).not.toContain('Which country');
    pick('');
    expect(actions.setCountry).toHaveBeenLastCalledWith(undefined);
  });

  it('leaves by its button and by Esc twice in a row, not by Esc once', () => {
    show();
    key('Escape');
    key('a');
    key('Escape');
    expect(actions.leave).not.toHaveBeenCalled();
    key('Escape');
    expect(actions.leave).toHaveBeenCalledOnce();
    act(() => [...document.querySelectorAll('button')].find((one) => /leave/i.test(one.textContent))?.click());
    expect(actions.leave).toHaveBeenCalledTimes(2);
  });

  it('hears Esc from the moment it is seen, and lets no browser stop the page that it leaves for', () => {
    render(<HelpPage view={BASE} actions={actions} />, document.body);
    const presses = [1, 2, 3].map(() => new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
    for (const press of presses) dispatchEvent(press);
    expect(actions.leave).toHaveBeenCalled();
    expect(presses.map((press) => press.defaultPrevented)).toEqual([false, true, true]);
  });

  it('builds the words to tell someone from who and how', () => {
    show({ place: 'tell' });
    const words = () => document.querySelector('.paper-words')?.textContent;
    const before = words();
    act(() => document.querySelector<HTMLInputElement>('input[value="teacher"]')?.click());
    act(() => document.querySelector<HTMLInputElement>('input[value="show"]')?.click());
    expect(words()).not.toBe(before);
    expect(words()).toMatch(/on my own for a minute.*show you a chat/);
  });

  it('puts help before blocking', () => {
    show({ place: 'block' });
    const steps = [...document.querySelectorAll('.place .steps li')].map((one) => one.textContent);
    const at = (word: RegExp) => steps.findIndex((step) => word.test(step));
    expect(at(/Keep the chat/)).toBeLessThan(at(/Get help/));
    expect(at(/Get help/)).toBeLessThan(at(/block and report/));
  });

  it('offers another way where the grown-up is the problem', () => {
    show({ place: 'adult' });
    expect(text()).toMatch(/another grown-up/);
    expect(text()).toContain('Talk to Childline');
  });

  it('shows named helpers beside the helplines, never instead, and their words as text', () => {
    const where = '<b>Room 12</b>';
    show({
      helpers: [
        { name: 'Ms Okafor', role: 'Safeguarding', where, phone: '01 23', url: 'https://www.school.example/help' },
        { name: 'Aunt Bea', role: '', where: '', phone: '', url: 'javascript:alert(1)' },
      ],
    });
    expect(text()).toContain('Ms Okafor');
    expect(text()).toContain(where);
    expect(links()).toContain('https://www.childline.org.uk');
    expect(links()).toContain('tel:0123');
    expect(links()).toContain('https://www.school.example/help');
    expect(links().join(' ')).not.toContain('javascript');
  });
});
