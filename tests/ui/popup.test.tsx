import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../lib/ui/popup/popup';
import type { AlertView, PopupView } from '../../lib/ui/popup/view';

const NOW = new Date('2026-11-20T15:00').getTime();
const BASE: PopupView = {
  page: { state: 'reading', siteName: 'Discord', title: 'moonfox' },
  lately: [],
  band: '12-16',
  setBy: 'parent',
  now: NOW,
};
const ALERT: AlertView = {
  id: 'a1',
  at: NOW - 60_000,
  siteName: 'Discord',
  level: 'medium',
  main: 'secrecy',
  story: ['secrecy'],
  canShow: true,
};
const CHAT = { level: 'medium', story: ['flattery', 'secrecy'], alerts: [ALERT], known: false, mayBeOk: true } as const;

const actions = {
  openHelp: vi.fn(),
  chooseCountry: vi.fn(),
  openSeen: vi.fn(),
  markKnown: vi.fn(),
  undoKnown: vi.fn(),
  showMessage: vi.fn(),
  setHere: vi.fn(),
  setQuiet: vi.fn(),
  openPractice: vi.fn(),
  openCheck: vi.fn(),
  tryPin: vi.fn(async (pin: string) => (pin === '2580' ? ('right' as const) : ('wrong' as const))),
  stopReset: vi.fn(),
};
const show = (view: Partial<PopupView>) =>
  act(() => render(<Popup view={{ ...BASE, ...view }} actions={actions} />, document.body));
const click = (name: RegExp) =>
  act(() => [...document.querySelectorAll('button')].find((one) => name.test(one.textContent))?.click());
const text = () => document.body.textContent;

beforeEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe('the popup', () => {
  it('leads to "Check a chat" unless a policy has switched that off', () => {
    show({});
    click(/check a chat/i);
    expect(actions.openCheck).toHaveBeenCalledOnce();
    const { openCheck: _off, ...others } = actions;
    act(() => render(<Popup view={BASE} actions={others} />, document.body));
    expect(text()).not.toMatch(/check a chat/i);
  });

  it('says what does not work right now, and nothing of it where all is well', () => {
    show({ troubles: ['storage', 'policy'] });
    expect(text()).toMatch(/can't save its notes .* still warns you/);
    expect(text()).toMatch(/settings from the school could not be read/);
    show({ troubles: [] });
    expect(text()).not.toMatch(/can't save|could not be read/);
  });

  it('says below the way to help that a window is private, whatever was noticed', () => {
    for (const level of ['calm', 'strong'] as const) {
      show({ troubles: ['private'], chat: { level, story: [], alerts: [], known: false, mayBeOk: false } });
      const note = [...document.querySelectorAll('p')].find(({ textContent }) => /private window/.test(textContent));
      const help = document.querySelector('.help-row') as Element;
      expect(help.compareDocumentPosition(note as Element) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    }
  });

  it('asks for the PIN before it turns Tawny off, where there is one', async () => {
    const page = { ...BASE.page, host: 'discord.com' };
    show({ page });
    click(/turn off here/i);
    expect(actions.setHere).toHaveBeenCalledExactlyOnceWith(false);
    vi.clearAllMocks();
    show({ page, pin: { waitMs: 0 } });
    click(/turn off here/i);
    expect(actions.setHere).not.toHaveBeenCalled();
    for (const pin of ['1111', '2580']) {
      const field = document.querySelector<HTMLInputElement>('input[type=password]');
      act(() => {
        if (field) field.value = pin;
        field?.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await act(async () => {
        field?.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      });
      if (pin === '1111') expect(actions.setHere).not.toHaveBeenCalled();
    }
    expect(actions.setHere).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('tells everybody that somebody asked to reset the PIN, and lets them stop it', () => {
    show({ pin: { waitMs: 0, resetAsked: NOW } });
    expect(text()).toMatch(/Someone asked to reset the PIN on .*2026/);
    click(/stop the reset/i);
    expect(actions.stopReset).toHaveBeenCalledOnce();
  });

  it('never calls a quiet chat safe, and always offers help', () => {
    show({ chat: { level: 'calm', story: [], alerts: [], known: false, mayBeOk: false } });
    expect(text()).toMatch(/can miss things/);
    expect(text()).not.toMatch(/\bsafe\b|no signs|all clear/i);
    click(/get help/i);
    expect(actions.openHelp).toHaveBeenCalledOnce();
  });

  it('says where a chat is drawn as a picture, and what still helps there', () => {
    show({ page: { state: 'canvas', siteName: 'Habbo' } });
    expect(text()).toMatch(/Habbo is drawn like a picture/);
    expect(document.querySelectorAll('.tips li')).toHaveLength(3);
    click(/turn off/i);
    expect(actions.setHere).toHaveBeenCalledWith(false);
  });

  it('shows what was noticed, its story and its advice', () => {
    show({ chat: CHAT });
    expect(document.querySelector('h1')?.textContent).toBe('Slow down');
    expect([...document.querySelectorAll('.path li')].map((one) => one.textContent)).toEqual([
      'Lots of praise',
      'Asked for a secret',
    ]);
    expect(text()).toContain('First came praise. Then they asked you to keep a secret.');
    expect(text()).toContain('Keep it secret?');
    expect(text().indexOf('Get help'), 'help comes before all else').toBeLessThan(text().indexOf('Keep it secret?'));
    expect(text().indexOf('Asked for a secret'), 'the path comes after the steps').toBeGreaterThan(
      text().indexOf('Keep the messages'),
    );
    click(/which message/i);
    expect(actions.showMessage).toHaveBeenCalledWith('a1');
  });

  it('takes "I know them" and takes it back', () => {
    show({ chat: CHAT });
    click(/I know them/);
    expect(actions.markKnown).toHaveBeenCalledOnce();
    show({ chat: { ...CHAT, known: true } });
    click(/undo/i);
    expect(actions.undoKnown).toHaveBeenCalledOnce();
  });

  it('does not offer "I know them" where it may not be said', () => {
    show({ chat: { ...CHAT, mayBeOk: false } });
    expect(text()).not.toContain('I know them');
  });

  it('has the helpline, the emergency number and the crisis line first when urgent', () => {
    const helpline = { name: 'Childline', web: 'https://www.childline.org.uk', emergency: '999' };
    show({ helpline, chat: { ...CHAT, level: 'urgent' } });
    expect(document.querySelector('a')?.getAttribute('href')).toBe(helpline.web);
    expect(text()).toContain('Call 999');
    click(/might hurt myself/i);
    expect(actions.openHelp).toHaveBeenCalledWith('hurt');
  });

  it('says so when it cannot read the page, the language, or is off', () => {
    show({ page: { state: 'unreadable', siteName: 'Discord' } });
    expect(text()).toMatch(/can't see this page/);
    show({ page: { state: 'reading', siteName: 'Discord', unknownLanguage: true, blind: 'Pictures and calls.' } });
    expect(text()).toMatch(/can't read this chat.*does not know yet/);
    expect(text()).toContain('Pictures and calls.');
    show({ page: { state: 'off', siteName: 'Roblox' } });
    click(/turn on here/i);
    expect(actions.setHere).toHaveBeenCalledWith(true);
    show({ page: { state: 'not-covered' } });
    expect(text()).toMatch(/does not know this page/);
  });

  it('offers help even where the worker gives no answer', () => {
    show({ page: { state: 'silent' } });
    expect(text()).toMatch(/gives no answer/);
    click(/get help/i);
    expect(actions.openHelp).toHaveBeenCalledOnce();
    expect(text()).not.toMatch(/turn off/i);
  });

  it('lets the child choose quiet mode, unless it is locked', () => {
    const knob = () => document.querySelector<HTMLInputElement>('[role="switch"]');
    show({ quiet: { on: false, locked: false } });
    act(() => knob()?.click());
    expect(actions.setQuiet).toHaveBeenCalledWith(true);
    show({ quiet: { on: true, locked: true } });
    expect(knob()?.disabled).toBe(true);
    expect(text()).toMatch(/Only the owl/);
  });

  it('puts earlier warnings of the same chat behind one line', () => {
    const alerts = [ALERT, { ...ALERT, id: 'a0', at: NOW - 3_600_000 }];
    show({ chat: { ...CHAT, alerts } });
    expect(document.querySelectorAll('.alert')).toHaveLength(2);
    expect(document.querySelectorAll('.earlier .alert')).toHaveLength(1);
    expect(document.querySelector<HTMLDetailsElement>('.earlier')?.open).toBe(false);
  });

  it('names who decided, and leaves no switch where it is locked', () => {
    show({ setBy: 'school', locked: true });
    expect(text()).toContain('Your school');
    expect(text()).not.toMatch(/turn off/i);
    show({ setBy: 'school', setByName: '<b>Oak Park School</b>' });
    expect(text()).toContain('<b>Oak Park School</b> set Tawny up.');
  });

  it('offers to turn this site on and to check this page, where either can be done', () => {
    show({ page: { state: 'not-covered', host: 'forum.example' } });
    expect(text()).not.toMatch(/turn tawny on for this site|check this page/i);
    const more = { ...actions, turnOnSite: vi.fn(), checkPage: vi.fn() };
    const view = { ...BASE, page: { state: 'not-covered', host: 'forum.example' } } as const;
    act(() => render(<Popup view={view} actions={more} />, document.body));
    expect(document.querySelector('.offers')?.textContent).toMatch(/forum\.example · Your browser asks you first/);
    click(/turn tawny on for this site/i);
    expect(more.turnOnSite).toHaveBeenCalledOnce();
    click(/check this page/i);
    expect(more.checkPage).toHaveBeenCalledOnce();
  });

  it('lets an added site be turned off even where no chat was found', () => {
    show({ page: { state: 'not-covered', host: 'forum.example', added: true } });
    click(/turn off here/i);
    expect(actions.setHere).toHaveBeenCalledWith(false);
  });

  it('says that the browser keeps Tawny out, and asks again in one click where that may be', () => {
    const view = { ...BASE, page: { state: 'no-access', siteName: 'Discord', host: 'discord.com' } } as const;
    show(view);
    expect(text()).toMatch(/Protection is off on this site.*keeps Tawny out of Discord/);
    expect(text()).not.toMatch(/turn (on|off) here/i);
    const more = { ...actions, turnOnAgain: vi.fn() };
    act(() => render(<Popup view={view} actions={more} />, document.body));
    click(/turn on here/i);
    expect(more.turnOnAgain).toHaveBeenCalledOnce();
  });

  it('offers to show a loud warning together where the family agreed on it', () => {
    show({ together: true, chat: { ...CHAT, level: 'medium' } });
    expect(text()).not.toMatch(/show it together/i);
    show({ together: true, chat: { ...CHAT, level: 'strong' } });
    click(/show it together/i);
    expect(actions.openHelp).toHaveBeenCalledWith('together');
    show({ chat: { ...CHAT, level: 'strong' } });
    expect(text()).not.toMatch(/show it together/i);
  });

  it('gives days, not hours, for what was lately', () => {
    show({
      lately: [
        { ...ALERT, id: 'b', at: NOW - 86_400_000 },
        { ...ALERT, id: 'c', at: NOW - 5 * 86_400_000 },
      ],
    });
    expect(text()).toContain('Yesterday');
    expect(text()).toContain('November 15');
  });

  it('shows a hostile chat title as text', () => {
    show({ page: { ...BASE.page, title: '<b>x</b>\u202e' } });
    expect(document.querySelector('.chat-title b')).toBeNull();
    expect(document.querySelector('bdi')?.textContent).toBe('<b>x</b>\u202e');
  });
});
