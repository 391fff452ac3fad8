import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HelpPage } from '../../lib/ui/help/help-page';
import { PLACES } from '../../lib/ui/help/place';
import type { HelpView } from '../../lib/ui/help/view';

const actions = { setCountry: vi.fn(), leave: vi.fn() };
const show = (view: Partial<HelpView> = {}) =>
  act(() =>
    render(<HelpPage view={{ band: '12-16', now: 0, country: 'GB', ...view }} actions={actions} />, document.body),
  );
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
    expect(links()[0]).toBe('https://www.childline.org.uk');
    expect(text()).toContain('Call 999');
    expect(text(), 'unchecked numbers stay hidden').not.toContain('0800');
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
    expect(text()).toContain('Nummer gegen Kummer');
    expect(text()).toContain('Call 112');
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
    render(<HelpPage view={{ band: '12-16', now: 0, country: 'GB' }} actions={actions} />, document.body);
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
