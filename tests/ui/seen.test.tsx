import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { resolve } from '../../lib/settings/resolve';
import { SeenPage } from '../../lib/ui/seen/seen-page';
import type { SeenView } from '../../lib/ui/seen/view';

const NOW = new Date('2026-11-20T15:00').getTime();
const VIEW: SeenView = {
  stored: {
    sites: [
      {
        siteName: 'Discord',
        warnings: 3,
        kinds: { secrecy: 2, 'gift-lure': 1 },
        newest: NOW,
        oldest: NOW - 86_400_000,
      },
    ],
    people: { count: 4, signs: 7, heard: 212, marked: 1 },
    handles: 1,
    secret: true,
    health: [{ siteName: 'Discord', state: 'working', at: NOW }],
    session: { tabs: 2, rooms: 1 },
    entries: ['settings', 'tabs', 'something-new'],
  },
  settings: resolve({ quiet: true }, { values: { ageBand: '8-11', setBy: 'Oak Park School' }, locked: ['ageBand'] }),
  proof: {
    permissions: ['storage'],
    added: ['*://forum.example/*'],
    siteNames: ['Discord', 'WhatsApp Web'],
    contentPolicy: "default-src 'self'; connect-src 'none'",
    fromElsewhere: 0,
  },
  now: NOW,
};
const erase = vi.fn(() => Promise.resolve());
const show = (view: Partial<SeenView> = {}) =>
  act(() => render(<SeenPage view={{ ...VIEW, ...view }} actions={{ erase }} />, document.body));
const text = () => document.body.textContent;
const click = (name: RegExp) =>
  act(async () => [...document.querySelectorAll('button')].find((one) => name.test(one.textContent))?.click());
const rowOf = (title: string) =>
  [...document.querySelectorAll('dl > div')].find((row) => row.firstElementChild?.textContent === title)?.textContent;

afterEach(() => {
  act(() => render(null, document.body));
  vi.clearAllMocks();
});

describe('"What can people see?"', () => {
  it('lists what is kept of each site by kind, number and day', () => {
    show();
    expect(document.querySelector('.site-notes')?.textContent).toMatch(/Discord · Warnings: 3 · Yesterday – Today/);
    expect([...document.querySelectorAll('.kinds li')].map((one) => one.textContent)).toEqual([
      'Asked for a secret×2',
      'Offered a gift×1',
    ]);
    expect(text()).toContain('People: 4. Signs noted: 7. Messages counted: 212. Marked as known: 1.');
  });

  it('tells which sites could be read and when, which were added, and that checking a page is asked for', () => {
    show({
      stored: {
        ...(VIEW.stored as NonNullable<SeenView['stored']>),
        health: [
          { siteName: 'Discord', state: 'working', at: NOW },
          { siteName: 'X', state: 'unreadable', at: NOW - 86_400_000 },
        ],
      },
    });
    expect(text()).toContain("Chat sites it could read, and when: Discord (Today), X (can't read it, Yesterday)");
    expect(text()).toContain('You turned it on for these too: forum.example.');
    expect(text()).toContain('only when you press "Check this page"');
  });

  it('names every entry of the storage, also one that nobody thought of', () => {
    show();
    expect(text()).toContain('the settings, which pages are open, something-new');
  });

  it('says who chose a setting and what cannot be changed', () => {
    show();
    expect(rowOf('Quiet mode')).toContain('Chosen by your family');
    expect(rowOf('Age group for the words')).toMatch(/Chosen by Oak Park School.*Can't be changed/);
    expect(rowOf('Country for help')).toMatch(/not set.*Nobody has chosen/);
  });

  it('shows a setting that has no words here by its name, and never hides it', () => {
    const settings = { ...VIEW.settings, brandNew: { value: ['a'], setBy: 'policy', locked: false } };
    show({ settings: settings as SeenView['settings'] });
    expect(rowOf('brandNew')).toContain('a');
  });

  it('tells the child what a parent sees, as it was agreed', () => {
    show();
    expect(rowOf('Your family')).not.toMatch(/each week|ask you first/);
    show({ settings: resolve({ parentsSee: 'count' }, { values: {}, locked: [] }) });
    expect(rowOf('Your family')).toContain('how many big warnings came each week, and of what kind');
    show({ settings: resolve({ parentsSee: 'suggest' }, { values: {}, locked: [] }) });
    expect(rowOf('Your family')).toContain('They see nothing by themselves.');
  });

  it('asks once before it wipes, and says when it is done', async () => {
    show();
    await click(/wipe all notes/i);
    expect(erase).not.toHaveBeenCalled();
    await click(/keep them/i);
    await click(/wipe all notes/i);
    await click(/yes/i);
    expect(erase).toHaveBeenCalledOnce();
    expect(document.querySelector('[role="status"]')?.textContent).toMatch(/All notes are gone/);
  });

  it('does not claim to have wiped what it could not', async () => {
    erase.mockReturnValueOnce(Promise.reject(new Error('no answer')));
    show();
    await click(/wipe all notes/i);
    await click(/yes/i);
    expect(text()).toMatch(/did not work/);
    expect(text()).not.toMatch(/All notes are gone/);
  });

  it('says so when it cannot read the notes, instead of showing none', () => {
    const { stored: _, ...silent } = VIEW;
    act(() => render(<SeenPage view={silent} actions={{ erase }} />, document.body));
    expect(text()).toMatch(/gives no answer/);
    expect(text()).not.toMatch(/no warnings here/);
  });

  it('reports the browser’s rule as it is, not as it should be', () => {
    show();
    expect(text()).toMatch(/may connect to nothing/);
    show({ proof: { ...VIEW.proof, contentPolicy: "default-src 'self'" } });
    expect(text()).not.toMatch(/may connect to nothing/);
  });
});
