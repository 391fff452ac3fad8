import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readPolicy } from '../../lib/settings/read-policy';
import { resolve } from '../../lib/settings/resolve';
import { AGREEMENT } from '../../lib/ui/welcome/agreement';
import type { WelcomeActions } from '../../lib/ui/welcome/view';
import { WelcomePage } from '../../lib/ui/welcome/welcome-page';

const actions = () =>
  ({
    choose: vi.fn(),
    agree: vi.fn(),
    print: vi.fn(),
    askForReset: vi.fn(),
    stopReset: vi.fn(),
    resetPin: vi.fn(),
    tryPin: vi.fn(async () => 'wrong' as const),
  }) satisfies WelcomeActions;
async function show(done: WelcomeActions, policy?: object, isSet = false) {
  const settings = resolve({}, readPolicy(policy).policy);
  await act(() =>
    render(
      <WelcomePage view={{ settings, agreedAt: null, pin: { isSet, waitMs: 0, resetAt: null } }} actions={done} />,
      document.body,
    ),
  );
}
const text = () => document.body.textContent ?? '';
async function press(label: string, times = 1) {
  for (let i = 0; i < times; i++)
    await act(() => [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === label)?.click());
}

beforeEach(() => {
  render(null, document.body);
});

describe('the first run', () => {
  it('leads from hello to an agreement, and keeps the lines that fit', async () => {
    const done = actions();
    await show(done);
    expect(text()).toContain('It sends nothing to anybody.');
    await press('Next', 4);
    expect(text()).toContain('What we agree on');
    const first = document.querySelector<HTMLInputElement>('.agreement input[type=checkbox]');
    await act(() => first?.click());
    await press('We agree');
    const [left, ...rest] = [...AGREEMENT.child, ...AGREEMENT.adult];
    expect(done.agree).toHaveBeenCalledWith(rest);
    expect(rest).not.toContain(left);
  });

  it('sets the sensitivity as the parent’s choice and the helper as the child’s', async () => {
    const done = actions();
    await show(done);
    await press('Next', 2);
    const sooner = [...document.querySelectorAll('label')].find((one) => one.textContent?.startsWith('Sooner'));
    await act(() => sooner?.querySelector('input')?.click());
    expect(done.choose).toHaveBeenCalledWith({ sensitivity: 'high' }, 'parent');
    await press('Next');
    const name = document.querySelector<HTMLInputElement>('.field input');
    await act(() => {
      if (!name) throw new Error('There is no field for a name.');
      name.value = 'Gran';
      name.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(done.choose).toHaveBeenLastCalledWith({ helper: expect.objectContaining({ name: 'Gran' }) }, 'child');
  });

  it('can be left at every step, and nothing is agreed then', async () => {
    for (const steps of [0, 1, 2, 3, 4]) {
      render(null, document.body);
      const done = actions();
      await show(done);
      await press('Next', steps);
      await press('Skip the rest');
      expect(text()).toContain('You can do this later');
      expect(done.agree).not.toHaveBeenCalled();
    }
  });

  it('is no way round a PIN', async () => {
    await show(actions(), undefined, true);
    await press('Next', 2);
    expect(text()).toContain('Settings are behind a PIN');
    expect(document.querySelectorAll('input[type=radio]')).toHaveLength(0);
  });

  it('names the school that set Tawny up', async () => {
    await show(actions(), { setBy: 'Oak Park School' });
    expect(text()).toContain('Oak Park School has set Tawny up here.');
  });
});
