import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountCards } from '../../lib/ui/card/host';
import type { CardActions, CardView } from '../../lib/ui/card/view';
import { cardViewOf } from '../../lib/ui/card/view-of';

const MEDIUM: CardView = {
  alertId: 'a1',
  level: 'medium',
  story: ['flattery', 'secrecy'],
  main: 'secrecy',
  band: '12-16',
};
const SMALL: CardView = { ...MEDIUM, alertId: 'a0', story: ['flattery'], main: 'flattery', mayBeOk: true };
const STRONG: CardView = { ...MEDIUM, alertId: 'a2', level: 'strong', main: 'pattern' };
const URGENT: CardView = {
  ...MEDIUM,
  alertId: 'a3',
  level: 'urgent',
  main: 'threat',
  helpline: { name: 'Childline', web: 'https://www.childline.org.uk', emergency: '999' },
};

/** No event of a test is made by a person. */
const ANYBODY = { isReal: () => true, isMeant: () => true, isSeen: () => true };
let root: ShadowRoot;
let host: ReturnType<typeof mountCards>;
type Spies = Required<{ [K in keyof Omit<CardActions, 'chooseCountry'>]: ReturnType<typeof vi.fn<() => void>> }>;
let actions: Spies;
const box = () => root.querySelector<HTMLElement>('.tawny-box') as HTMLElement;
const button = (name: RegExp) =>
  [...root.querySelectorAll('button')].find((one) => name.test(one.getAttribute('aria-label') ?? one.textContent));
const press = (target: EventTarget, key: string) =>
  act(() => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true })));
const show = (view: CardView) => act(() => void host.show(view, actions));
const click = (name: RegExp) => act(() => button(name)?.click());

beforeEach(() => {
  document.body.innerHTML = '<input id="composer">';
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    expect(init.mode).toBe('closed');
    root = attach.call(this, init);
    return root;
  });
  host = mountCards(document, { soon: (run) => run(), hands: ANYBODY });
  actions = {
    getHelp: vi.fn(),
    reach: vi.fn(),
    showMessage: vi.fn(),
    markKnown: vi.fn(),
    undoKnown: vi.fn(),
    notNow: vi.fn(),
  };
  document.getElementById('composer')?.focus();
});
afterEach(() => {
  act(() => host.clear());
  vi.restoreAllMocks();
});

describe('in a family that agreed on "suggest me first"', () => {
  it('a loud card offers to show it together before anything else, and help stays', () => {
    show({ ...STRONG, together: true });
    expect(box().querySelector('.steps > li')?.textContent).toContain('look at this with your family');
    click(/show it together/i);
    expect(actions.getHelp).toHaveBeenCalledWith('together');
    expect(button(/get help/i)).toBeDefined();
  });

  it('no other card does', () => {
    show(STRONG);
    expect(button(/show it together/i)).toBeUndefined();
    const alert = { id: 'a', at: 0, site: 'discord', categories: [], combinations: [], rules: [], story: [] };
    const rest = { messageIds: [], old: false, quieted: false };
    const agreed = { band: '12-16', together: true } as const;
    const viewOf = (level: 'medium' | 'strong') => cardViewOf({ ...alert, ...rest, level }, agreed, (id) => id);
    expect(viewOf('medium')).not.toHaveProperty('together');
    expect(viewOf('strong')).toHaveProperty('together', true);
  });
});

describe('a medium card', () => {
  it('is announced without taking the focus from the composer', () => {
    show(MEDIUM);
    expect(box().getAttribute('role')).toBe('status');
    expect(document.activeElement?.id).toBe('composer');
    expect(box().textContent).toContain('Keep it secret?');
    expect(box().textContent).toContain('First came praise. Then they asked you to keep a secret.');
  });

  it('offers help, the message and "Not now", and no "I know them" about a secret', () => {
    show(MEDIUM);
    click(/get help/i);
    click(/which message/i);
    expect(actions.getHelp).toHaveBeenCalledOnce();
    expect(actions.showMessage).toHaveBeenCalledOnce();
    expect(box().textContent, 'both leave the card where it is').toContain('Keep it secret?');
    expect(button(/I know them/)).toBeUndefined();
    click(/not now/i);
    expect(actions.notNow).toHaveBeenCalledOnce();
    expect(box().textContent).toBe('');
  });

  it('says thanks after "I know them" and can be taken back', () => {
    show(SMALL);
    click(/I know them/);
    expect(actions.markKnown, 'it is asked once more').not.toHaveBeenCalled();
    click(/go back/i);
    expect(box().textContent).toContain('Lots of praise, very fast');
    click(/I know them/);
    click(/yes, in real life/i);
    expect(actions.markKnown).toHaveBeenCalledOnce();
    expect(box().textContent).toContain('Big warning signs will still show');
    click(/undo/i);
    expect(actions.undoKnown).toHaveBeenCalledOnce();
    expect(box().textContent).toContain('Lots of praise, very fast');
  });

  it('offers no button for a message that is gone', () => {
    const { getHelp, notNow } = actions;
    act(() => void host.show(SMALL, { getHelp, notNow }));
    expect(button(/which message/i)).toBeUndefined();
    expect(button(/I know them/)).toBeUndefined();
  });

  it('closes with Esc while the child types, and lets the page have the key', () => {
    show(MEDIUM);
    const seen = vi.fn();
    document.addEventListener('keydown', seen);
    press(document.getElementById('composer') as HTMLElement, 'Escape');
    document.removeEventListener('keydown', seen);
    expect(actions.notNow).toHaveBeenCalledOnce();
    expect(seen).toHaveBeenCalledOnce();
  });
});

describe('a strong or urgent card', () => {
  it('is a dialog that takes the focus once and gives it back', () => {
    show(MEDIUM);
    const focus = vi.spyOn(box(), 'focus');
    show(STRONG);
    expect(box().getAttribute('role')).toBe('alertdialog');
    expect(focus).toHaveBeenCalledOnce();
    show(STRONG);
    expect(focus, 'the same card again is no new reason').toHaveBeenCalledOnce();
    press(document.body, 'Escape');
    expect(document.activeElement?.id).toBe('composer');
  });

  it('has a name and a message for screen readers', () => {
    show(STRONG);
    for (const name of ['aria-labelledby', 'aria-describedby'])
      expect(root.getElementById(box().getAttribute(name) ?? '')?.textContent).toBeTruthy();
  });

  it('says that it is not the child’s fault, and offers no "I know them"', () => {
    for (const view of [STRONG, URGENT]) {
      show(view);
      expect(box().textContent).toContain('This is not your fault.');
      expect(button(/I know them/)).toBeUndefined();
    }
  });

  it('names the helpline when urgent, and leaves only by a button', () => {
    show(URGENT);
    expect(root.querySelector('a')?.getAttribute('href')).toBe('https://www.childline.org.uk');
    expect(root.querySelector('a')?.getAttribute('rel')).toContain('noreferrer');
    expect(box().textContent).toContain('Call 999');
    press(document.body, 'Escape');
    expect(actions.notNow).not.toHaveBeenCalled();
    click(/might hurt myself/i);
    expect(actions.getHelp).toHaveBeenCalledWith('hurt');
    click(/not now/i);
    expect(actions.notNow).toHaveBeenCalledOnce();
  });

  it('is not replaced by a quieter card, but replaces one', () => {
    show(MEDIUM);
    expect(host.show(URGENT, actions)).toBe(true);
    expect(host.show(MEDIUM, actions)).toBe(false);
    expect(box().textContent).toContain('blackmail');
  });
});

describe('what a card says first', () => {
  const places = (view: CardView) => {
    show(view);
    const order = ['.title', '.message', '.steps', '.help-first', '.sent-already', '.why', '.story', '.small'];
    const found = order.map((part) => root.querySelector(part)).filter((part) => part !== null);
    const all = [...root.querySelectorAll('*')];
    return { found, at: found.map((part) => all.indexOf(part)) };
  };

  it('is what was noticed and what to do; why and in what order it came stand below', () => {
    for (const view of [SMALL, STRONG, URGENT]) {
      const { at } = places(view);
      expect(at).toEqual(at.toSorted((a, b) => a - b));
    }
    expect(places(URGENT).found).toHaveLength(8);
  });

  it('is the way to have a picture taken down, where one may be out, and no card else', () => {
    const remove = { name: 'Report Remove', web: 'https://example.org/remove' };
    const helpline = { name: 'Childline', web: 'https://www.childline.org.uk', remove };
    for (const main of ['threat', 'image-request'] as const) {
      show({ ...STRONG, main, helpline });
      expect(root.querySelector('.sent-already a')?.getAttribute('href')).toBe(remove.web);
    }
    show({ ...STRONG, main: 'image-request' });
    expect(box().textContent, 'no country chosen').toContain('It can often be taken down');
    show({ ...STRONG, main: 'meet-offline', helpline });
    expect(root.querySelector('.sent-already')).toBeNull();
  });

  it('gives each step a picture beside its words', () => {
    show(STRONG);
    expect(root.querySelectorAll('.steps > li > svg')).toHaveLength(3);
  });
});

describe('the place of the card', () => {
  it('is in the page only while a card is, without a name, and out of reach', () => {
    const bare = document.documentElement.innerHTML;
    show(MEDIUM);
    const element = document.documentElement.lastElementChild;
    expect(element?.outerHTML).toBe('<div></div>');
    expect(element?.shadowRoot).toBeNull();
    expect(document.body.textContent).not.toContain('secret');
    click(/not now/i);
    expect(document.documentElement.innerHTML).toBe(bare);
  });

  it('comes back, on a host that the page does not know, when the page has thrown it out', () => {
    show(STRONG);
    const { host: known } = root;
    known.remove();
    act(() => host.keep());
    expect(root.host.isConnected).toBe(true);
    expect(root.host).not.toBe(known);
    expect(box().textContent).toContain('This is not your fault.');
  });

  it('is known to screen readers before its words come in', () => {
    let fill = () => {};
    host = mountCards(document, {
      hands: ANYBODY,
      soon: (run) => {
        fill = run;
      },
    });
    show(MEDIUM);
    expect(root.host.isConnected).toBe(true);
    expect(box().getAttribute('role')).toBe('status');
    expect(box().textContent).toBe('');
    act(fill);
    expect(box().textContent).toContain('Keep it secret?');
  });

  it('stays away when it was closed before its first frame', () => {
    let fill = () => {};
    host = mountCards(document, {
      hands: ANYBODY,
      soon: (run) => {
        fill = run;
      },
    });
    show(MEDIUM);
    host.clear();
    act(fill);
    expect(root.host.isConnected).toBe(false);
    expect(box().textContent).toBe('');
  });

  it('keeps the keys pressed inside it from the page', () => {
    show(STRONG);
    const seen = vi.fn();
    document.body.addEventListener('keydown', seen);
    press(button(/not now/i) as HTMLElement, 'x');
    expect(seen).not.toHaveBeenCalled();
  });

  it('shows hostile names as text', () => {
    const name = '<img src=x onerror=alert(1)></style>\u202e';
    show({ ...URGENT, helpline: { name, web: 'https://example.org', emergency: '<b>1</b>' } });
    expect(root.querySelector('img, b')).toBeNull();
    expect(box().textContent).toContain(name);
  });
});
