import fc from 'fast-check';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LineSign } from '../../lib/alerts/check-lines';
import { CheckPage } from '../../lib/ui/check-page/check-page';
import { excerpt } from '../../lib/ui/check-page/excerpt';
import type { CheckState, CheckView } from '../../lib/ui/check-page/view';

const SECRET: LineSign = { kind: 'secrecy', lines: [{ text: 'dont tell your mum about it', span: [0, 18] }] };
const helpline = { name: 'Childline', web: 'https://www.childline.org.uk', emergency: '999' };
const actions = { openHelp: vi.fn(), chooseCountry: vi.fn(), back: vi.fn() };
const show = (state: CheckState, more: Partial<CheckView> = {}) =>
  act(() => render(<CheckPage view={{ state, band: '12-16', ...more }} actions={actions} />, document.body));
const done = (signs: LineSign[], level: 'calm' | 'medium' | 'urgent' = 'medium', article = false) =>
  ({ is: 'done', signs, level, article }) as const;
const text = () => document.body.textContent ?? '';

beforeEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe('what "Check this page" says', () => {
  it('is never that all is well, and help is always there', () => {
    for (const state of [{ is: 'looking' }, { is: 'cannot' }, done([], 'calm'), done([SECRET])] as CheckState[]) {
      show(state);
      expect(text()).not.toMatch(/\bsafe\b|all clear|all good|nothing (bad|wrong)/i);
      expect(text()).toMatch(/get help/i);
    }
    show(done([], 'calm'));
    expect(text()).toContain('We found no signs we know. You can still ask for help.');
  });

  it('gives each kind its lines and the advice of a card', () => {
    show(done([SECRET]));
    const sign = document.querySelector('details');
    expect(sign?.open, 'closed until somebody opens it').toBe(false);
    expect(sign?.querySelector('li bdi')?.textContent).toBe('dont tell your mum about it');
    expect(sign?.querySelector('mark')?.textContent).toBe('dont tell your mum');
    expect(sign?.querySelectorAll('.steps li')).toHaveLength(3);
  });

  it('is mild about a small sign alone, and has help first where it is urgent', () => {
    show(done([SECRET], 'calm'));
    expect(document.querySelector('h1')?.textContent).toBe('Small signs');
    show(done([SECRET], 'urgent'), { helpline });
    expect(text().indexOf('Talk to Childline')).toBeLessThan(text().indexOf('What it found'));
    expect(text()).toContain('Call 999');
  });

  it('says of an article that it may only teach', () => {
    show(done([SECRET], 'medium', true));
    expect(text()).toContain('teaches about these signs');
    show(done([SECRET]));
    expect(text()).not.toContain('teaches about these signs');
  });

  it('shows hostile lines as text, and counts those it leaves out', () => {
    const lines = Array.from({ length: 9 }, (_, i) => ({ text: `<b>${i}</b>`, span: [0, 3] as [number, number] }));
    show(done([{ kind: 'secrecy', lines }]));
    expect(document.querySelector('.found-lines b')).toBeNull();
    expect(document.querySelectorAll('.found-lines li')).toHaveLength(4);
    expect(text()).toContain('More lines like these: 5');
  });
});

describe('an excerpt', () => {
  it('holds the telling words in short lines whole, and says where it was cut', () => {
    expect(excerpt('one two three', [4, 7])).toEqual(['one ', 'two', ' three']);
    const long = `${'before '.repeat(30)}HERE${' after'.repeat(30)}`;
    const [before, words, after] = excerpt(long, [210, 214]);
    expect(words).toBe('HERE');
    expect(before).toMatch(/^…before .*before $/);
    expect(after).toMatch(/^ after.* after…$/);
  });

  it('is never much longer than a line of the popup can bear, and adds nothing but the cut', () => {
    const cases = fc
      .string({ maxLength: 600 })
      .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)));
    fc.assert(
      fc.property(cases, ([text, a, b]) => {
        const parts = excerpt(text, [Math.min(a, b), Math.max(a, b)]);
        expect(parts.join('').length).toBeLessThanOrEqual(310);
        for (const part of parts) expect(text).toContain(part.replace(/^…|…$/g, ''));
      }),
    );
  });
});
