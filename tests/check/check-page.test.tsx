import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDesk } from '../../lib/check/desk';
import { verify } from '../../lib/evidence/verify';
import { CheckOff } from '../../lib/ui/check/check-off';
import { CheckPage } from '../../lib/ui/check/check-page';
import type { CheckDesk } from '../../lib/ui/check/view';
import { createProduct } from '../../scripts/evaluate/product';
import { textSource } from '../exports/source';
import { WORRYING } from './worrying';

const NOW = Date.UTC(2026, 0, 5, 15);
const product = createProduct();
const save = vi.fn<(name: string, text: string) => void>();
const forget = vi.fn();
const text = () => document.body.textContent;
const settle = () => act(() => new Promise((done) => setTimeout(done, 20)));
const find = (name: RegExp) =>
  [...document.querySelectorAll<HTMLElement>('button, summary')].find((one) => name.test(one.textContent ?? ''));

/** Until it is so; how long the desk takes is not what is tested. */
const until = <Value,>(so: () => Value) => vi.waitFor(so, { timeout: 4000 });

async function click(name: RegExp): Promise<void> {
  const found = await until(() => {
    const button = find(name);
    if (!button) throw new Error(`There is no button ${name} in: ${text()}`);
    return button;
  });
  await act(() => found.click());
  await settle();
}

/** The same desk as in the worker, beside the page. */
function deskHere(): CheckDesk {
  const desk = createDesk(() => product);
  return {
    read: async (source) => desk.read({ ...textSource(String(source)), pasted: true }, NOW),
    check: async (room, self, settings) => desk.check(room, self, settings),
    show: async (places) => desk.show(places),
    forget,
  };
}

function open(ageBand: '8-11' | '12-16' = '12-16'): void {
  act(() =>
    render(
      <CheckPage
        desk={deskHere()}
        settings={{ ageBand, sensitivity: 'medium', categoriesOff: [] }}
        helpline={undefined}
        save={save}
        now={() => NOW}
      />,
      document.body,
    ),
  );
}

async function paste(chat: string): Promise<void> {
  await click(/yes, it is mine/i);
  const field = document.querySelector('textarea');
  if (!field) throw new Error('There is no field to paste into.');
  act(() => {
    field.value = chat;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await click(/read what i pasted/i);
}

async function choose(label: string): Promise<void> {
  const input = await until(() => {
    const found = document.querySelector<HTMLInputElement>(`input[value="${label}"]`);
    if (!found) throw new Error(`There is no ${label} in: ${text()}`);
    return found;
  });
  act(() => input.click());
  await click(/check this chat/i);
}

beforeEach(() => {
  save.mockReset();
  forget.mockReset();
  globalThis.scrollTo = () => {};
});
afterEach(() => act(() => render(null, document.body)));

describe('where a policy has switched it off', () => {
  it('the page says so, and by whom, and where help is', () => {
    act(() => render(<CheckOff who="Oak Park School" />, document.body));
    expect(text()).toContain('Who decided: Oak Park School.');
    expect(document.querySelector('a')?.getAttribute('href')).toBe('/help.html');
  });
});

describe('check a chat', () => {
  it('asks first whose chat it is, and does not look at that of somebody else', async () => {
    open();
    expect(document.querySelector('textarea')).toBeNull();
    await click(/no, it is not mine/i);
    expect(text()).toContain('Ask if they want to look at it with you.');
    expect(document.querySelector('textarea')).toBeNull();
    expect(document.querySelector('a[href="/help.html"]')).not.toBeNull();
  });

  it('says what is wrong with what was brought, and stays ready for another', async () => {
    open();
    await paste('   x');
    await until(() => expect(text()).toContain("Tawny can't tell who wrote what here."));
    await click(/put the chat away/i);
    expect(forget).toHaveBeenCalled();
    expect(document.querySelector('textarea')?.value).toBe('');
  });

  it('shows who, the story, each sign, and the messages around it', async () => {
    open();
    await paste(WORRYING);
    await choose('Mia');
    await until(() => expect(text()).toContain('Tawny found signs in this chat'));
    expect(text()).toContain('Kai');
    expect(text()).not.toContain('our secret');
    await click(/asked for a secret/i);
    await click(/kai · message 6/i);
    await until(() => expect(text()).toContain('our secret'));
    expect(document.querySelectorAll('.sign-row circle').length).toBeGreaterThan(3);
  });

  it('asks which chat where a file holds several, and asks nothing that the file says itself', async () => {
    open();
    await paste(readFileSync('lib/exports/telegram/everything.fixture.json', 'utf8'));
    const list = await until(() => document.querySelector('select') ?? Promise.reject(new Error('no list')));
    // Each name is isolated: it cannot turn the rest of the line around.
    const names = ['\u2068Coach Lee\u2069 (2 messages)', '\u2068Class 7b\u2069 (1 messages)'];
    expect([...list.options].map(({ text }) => text)).toEqual(names);
    expect(document.querySelector('input[type=radio]')).toBeNull();
    act(() => {
      list.value = '1';
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await click(/check this chat/i);
    await until(() => expect(text()).toContain('Messages read: 1.'));
  });

  it('never says that all is well', async () => {
    open();
    await paste('Mia: did you do the maths\nTom: not yet');
    await choose('Mia');
    await until(() => expect(text()).toContain('We found no signs we know'));
    expect(text()).toContain('You can still ask for help.');
    expect(text()).not.toMatch(/all clear|is safe|nothing to worry|looks fine|okay/i);
    expect(find(/save the file/i)).toBeUndefined();
  });

  it('keeps the chosen messages as a file that is whole, and says its seal', async () => {
    open();
    await paste(WORRYING);
    await choose('Mia');
    await click(/put in all messages with a sign/i);
    await until(() => expect(text()).toMatch(/Messages in the file: [5-9]\./));
    await click(/^save the file/i);
    const [name = '', file = ''] = await until(() => save.mock.calls[0] ?? Promise.reject(new Error('not saved')));
    expect(name).toBe('tawny-proof-2026-01-05.html');
    const verdict = await verify(new TextEncoder().encode(file));
    expect(verdict.is).toBe('whole');
    await until(() => expect(verdict.is === 'whole' && text()?.includes(verdict.seal)).toBe(true));
    expect(file).toContain('our secret');
  });

  it('lets younger children keep proof together with a grown-up', async () => {
    open('8-11');
    await paste(WORRYING);
    await choose('Mia');
    await until(() => expect(text()).toContain('A grown-up I trust is here with me'));
    expect(find(/put in all/i)).toBeUndefined();
    await act(() => document.querySelector<HTMLInputElement>('[aria-labelledby="proof-heading"] input')?.click());
    expect(find(/put in all/i)).not.toBeUndefined();
  });
});
