import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { mountCards } from '../../lib/ui/card/host';
import { type CardView, fateOf } from '../../lib/ui/card/view';

const CARD: CardView = { alertId: 'a', level: 'strong', story: [], main: 'secrecy', band: '12-16', room: 'a' };
const ANYBODY = { isReal: () => true, isMeant: () => true, isSeen: () => true };

it('of several conversations one card speaks; only what is louder or graver takes its place', () => {
  expect(fateOf({ ...CARD, main: 'flattery', room: 'b' }, CARD)).toBe('joins');
  expect(fateOf({ ...CARD, room: 'b' }, CARD)).toBe('joins');
  expect(fateOf({ ...CARD, level: 'medium', main: 'threat', room: 'b' }, CARD)).toBe('joins');
  expect(fateOf({ ...CARD, main: 'image-request', room: 'b' }, CARD)).toBe('replaces');
  expect(fateOf({ ...CARD, level: 'urgent', main: 'flattery', room: 'b' }, CARD)).toBe('replaces');
  expect(fateOf({ ...CARD, main: 'threat', room: 'b' }, { ...CARD, main: 'pattern' })).toBe('replaces');
  expect(fateOf({ ...CARD, main: 'pattern', room: 'b' }, CARD)).toBe('joins');
});

it('of one conversation the newest is shown, unless it is quieter', () => {
  expect(fateOf({ ...CARD, main: 'flattery' }, CARD)).toBe('replaces');
  expect(fateOf({ ...CARD, level: 'medium' }, CARD)).toBe('stays away');
});

it('the card says that it is about more than one chat, and takes no focus again', () => {
  let root: ShadowRoot | undefined;
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  const host = mountCards(document, { soon: (run) => run(), hands: ANYBODY });
  const actions = { getHelp: () => {}, notNow: () => {} };
  act(() => void host.show(CARD, actions));
  const box = root?.querySelector<HTMLElement>('.tawny-box') as HTMLElement;
  const focus = vi.spyOn(box, 'focus');
  const before = box.textContent;
  act(() => void host.show({ ...CARD, main: 'flattery', alertId: 'b', room: 'b' }, actions));
  expect(box.textContent).toContain('In more than one chat here.');
  expect(box.textContent?.replace('In more than one chat here.', '')).toBe(before);
  expect(focus).not.toHaveBeenCalled();
  act(() => host.clear());
});
