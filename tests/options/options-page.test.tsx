import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OptionsPage } from '../../lib/ui/options/options-page';
import type { OptionsActions, OptionsView } from '../../lib/ui/options/view';
import { optionsActions, optionsView } from './view';

const SCHOOL = { setBy: 'Oak Park School', ageBand: '8-11', locked: ['ageBand'] };

async function show(view: OptionsView, actions: OptionsActions = optionsActions(), room = '') {
  location.hash = room;
  await act(() => render(<OptionsPage view={view} actions={actions} />, document.body));
}
const text = () => document.body.textContent ?? '';
const button = (label: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === label);
const radio = (label: string) =>
  [...document.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label))?.querySelector('input');
async function press(label: string) {
  await act(async () => button(label)?.click());
}
async function write(field: HTMLInputElement | HTMLTextAreaElement | null, value: string) {
  await act(() => {
    if (!field) throw new Error('There is no such field.');
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

beforeEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

describe('the settings of a family', () => {
  it('set the sensitivity with one click', async () => {
    const actions = optionsActions();
    await show(optionsView(), actions);
    await act(() => radio('Sooner')?.click());
    expect(actions.choose).toHaveBeenCalledWith({ sensitivity: 'high' });
  });

  it('switch a site off by its hosts', async () => {
    const actions = optionsActions();
    await show(optionsView(), actions);
    const field = [...document.querySelectorAll('label')]
      .find((one) => one.textContent === 'Discord')
      ?.querySelector('input');
    await act(() => field?.click());
    expect(actions.choose).toHaveBeenCalledWith({ sitesOff: ['discord.com'] });
  });

  it('list the sites that were added, and take one back', async () => {
    const actions = optionsActions();
    await show(optionsView(undefined, { added: ['*://forum.example/*', '*://*/*'] }), actions);
    expect([...document.querySelectorAll('.added-sites bdi')].map((one) => one.textContent)).toEqual([
      'forum.example',
      'All sites',
    ]);
    await act(() => document.querySelector<HTMLButtonElement>('[aria-label="Remove forum.example"]')?.click());
    expect(actions.removeSite).toHaveBeenCalledWith('*://forum.example/*');
    expect(text()).not.toContain('None so far');
  });

  it('count which sites can be read, and name those that cannot', async () => {
    const at = Date.UTC(2026, 10, 2, 9);
    const sites = [
      { name: 'Discord', hosts: ['discord.com'], health: { state: 'working', at } },
      { name: 'Kitechat', hosts: ['kite.example'], health: { state: 'unreadable', at } },
      { name: 'Owlchat', hosts: ['owl.example'] },
      { name: 'Forum software', hosts: [] },
    ] as const;
    await show(optionsView(undefined, { sites }));
    expect(text()).toContain('Sites: 4. Working lately: 1. Could not be read: 1. Not visited: 2.');
    expect(text()).toContain('Kitechat: could not be read, since: Yesterday');
    expect(text()).toContain('Discord: working, last on: Yesterday');
    const toggles = [...document.querySelectorAll('.toggles label')].map((one) => one.textContent);
    expect(toggles, 'what has no host of its own has no switch').not.toContain('Forum software');
  });

  it('offer no switch for the signs that cost the most', async () => {
    await show(optionsView());
    expect(text()).toContain('Always on: Made a threat');
    expect(radio('Made a threat')).toBeUndefined();
  });

  it('show strong cards by week and kind only where that was agreed', async () => {
    const weeks = [{ from: new Date('2026-11-02T00:00').getTime(), cards: 2, kinds: { secrecy: 2 } }];
    await show(optionsView(undefined, { noticed: { marks: [], weeks } }));
    expect(text()).not.toContain('Week of');
    const counted = optionsView(undefined, { noticed: { marks: [], weeks } });
    counted.settings.parentsSee = { value: 'count', setBy: 'parent', locked: false };
    render(null, document.body);
    await show(counted);
    expect(document.querySelector('.weeks > ul')?.textContent).toBe('Week of November 2: 2Asked for a secret×2');
  });

  it('list the people who are marked by site and day, and take a mark away', async () => {
    const actions = optionsActions();
    const at = Date.UTC(2026, 10, 2, 9);
    const marks = [
      { key: 'a1', mark: 'known', siteName: 'Discord', at },
      { key: 'b2', mark: 'trusted', siteName: '', at: at - 5 * 86_400_000 },
    ] as const;
    await show(optionsView(undefined, { noticed: { marks, weeks: [] } }), actions);
    const [first, second] = [...document.querySelectorAll('.marks li')];
    expect(first?.textContent).toContain('Discord, marked: YesterdayYour child said so.');
    expect(second?.textContent).toContain('A chat, marked: October 28You both said so.');
    await press('We both know them');
    expect(actions.changeMark).toHaveBeenCalledWith('a1', 'trusted');
    await act(() => second?.querySelector<HTMLButtonElement>('button')?.click());
    expect(actions.changeMark).toHaveBeenLastCalledWith('b2', null);
  });

  it('say who locked what, and cannot be changed there', async () => {
    await show(optionsView(SCHOOL));
    expect(text()).toContain('Locked by Oak Park School.');
    expect(text(), 'one thing was chosen here, so it needs no name').not.toContain('words: Locked');
    expect(radio('8 to 11')?.closest('fieldset')?.disabled).toBe(true);
    expect(radio('Sooner')?.closest('fieldset')?.disabled).toBe(false);
  });
});

it('a panel with two settings says which of them is locked', async () => {
  await show(optionsView({ ...SCHOOL, country: 'GB' }));
  expect(text()).toContain('Age group for the words: Locked by Oak Park School.');
  expect(text()).toContain('Country for help: Set by Oak Park School. You can change it here.');
});

describe('the PIN', () => {
  const locked = { pin: { isSet: true, waitMs: 0, resetAt: null } };

  it('stands before the settings and before nothing else', async () => {
    await show(optionsView(undefined, locked));
    expect(text()).not.toContain('How soon Tawny speaks up');
    for (const [room, words] of [
      ['guide', 'Thank them.'],
      ['limits', 'A quiet Tawny does not mean'],
      ['policy', 'This browser gives Tawny no policy.'],
    ] as const) {
      render(null, document.body);
      await show(optionsView(undefined, locked), optionsActions(), room);
      expect(text()).toContain(words);
    }
  });

  it('opens for the right one and says so for a wrong one', async () => {
    const tryPin = vi.fn(async (pin: string) => (pin === '2580' ? ('right' as const) : ('wrong' as const)));
    await show(optionsView(undefined, locked), optionsActions({ tryPin }));
    await write(document.querySelector('input[type=password]'), '1111');
    await press('Open');
    expect(text()).toContain('That is not the PIN.');
    await write(document.querySelector('input[type=password]'), '2580');
    await press('Open');
    expect(text()).toContain('How soon Tawny speaks up');
  });

  it('makes one wait, and says how long', async () => {
    await show(optionsView(undefined, { pin: { isSet: true, waitMs: 10_000, resetAt: null } }));
    expect(text()).toContain('Please wait: 10 s');
    await write(document.querySelector('input[type=password]'), '2580');
    expect(button('Open')?.disabled).toBe(true);
  });

  it('can be reset only a day after somebody asked, in plain sight, and anybody can stop it', async () => {
    const actions = optionsActions();
    await show(optionsView(undefined, locked), actions);
    await press('I forgot the PIN');
    expect(actions.askForReset).not.toHaveBeenCalled();
    await press('Yes, ask for it');
    expect(actions.askForReset).toHaveBeenCalledOnce();
    const since = Date.UTC(2026, 10, 2, 12);
    const asked = (leftMs: number) => optionsView(undefined, { pin: { ...locked.pin, forgotten: { since, leftMs } } });
    render(null, document.body);
    await show(asked(90 * 60_000), actions);
    expect(text()).toMatch(/A reset of the PIN was asked for on .*2026.*It can be done in 2 h or later/);
    expect(button('Reset the PIN now')).toBeUndefined();
    await press('Stop the reset');
    expect(actions.stopReset).toHaveBeenCalledOnce();
    render(null, document.body);
    await show(asked(0), actions);
    await press('Reset the PIN now');
    expect(actions.resetPin).toHaveBeenCalledOnce();
    render(null, document.body);
    await show(optionsView(undefined, { pin: { isSet: false, waitMs: 0, resetAt: Date.UTC(2026, 10, 2, 12) } }));
    expect(text()).toContain('was forgotten and reset on');
    expect(text()).toContain('2026');
  });

  it('does not lock out whoever sets it', async () => {
    const actions = optionsActions();
    await show(optionsView(), actions);
    for (const field of document.querySelectorAll<HTMLInputElement>('input[type=password]')) await write(field, '2580');
    await press('Set the PIN');
    expect(actions.setPin).toHaveBeenCalledWith('2580');
    await show(optionsView(undefined, locked), actions);
    expect(text()).toContain('How soon Tawny speaks up');
  });

  it('is not set where the two differ', async () => {
    const actions = optionsActions();
    await show(optionsView(), actions);
    const [first, second] = document.querySelectorAll<HTMLInputElement>('input[type=password]');
    await write(first ?? null, '2580');
    await write(second ?? null, '2581');
    await press('Set the PIN');
    expect(actions.setPin).not.toHaveBeenCalled();
    expect(text()).toContain('The two are not the same.');
  });
});

describe('for the IT person', () => {
  it('the policy page tells what was accepted and why the rest was not', async () => {
    await show(
      optionsView({ ...SCHOOL, sensitivity: 'balanced', reportUrl: 'https://a.example' }),
      optionsActions(),
      'policy',
    );
    expect(text()).toContain('Accepted: 2');
    expect(text()).toContain('sensitivity: "balanced" does not fit. It must be one of: "low", "medium", "high".');
    expect(text()).toContain('reportUrl: Tawny has no such setting and never will.');
  });

  it('the linter looks at what is pasted', async () => {
    await show(optionsView(), optionsActions(), 'lint');
    await write(document.querySelector('textarea'), '{"sensitivty":"high"}');
    expect(text()).toContain('Did you mean "sensitivity"?');
    await write(document.querySelector('textarea'), '{"sensitivity":"high"}');
    expect(text()).toContain('No findings.');
  });

  it('the settings can be taken away as a policy, without what is the family’s', async () => {
    const actions = optionsActions();
    const view = optionsView(SCHOOL);
    view.settings.quiet = { value: true, setBy: 'child', locked: false };
    await show(view, actions, 'export');
    await press('Save the file');
    const [name, file] = vi.mocked(actions.save).mock.calls[0] ?? [];
    expect(name).toBe('tawny-google-admin.json');
    expect(JSON.parse(file ?? '')).toEqual({
      policyVersion: { Value: 1 },
      ageBand: { Value: '8-11' },
      setBy: { Value: 'Oak Park School' },
    });
  });
});
