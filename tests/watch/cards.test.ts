import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardOrder } from '../../lib/browser/letters/protocol';
import { createClock } from './stage';

type Fared = (id: string, how: 'seen' | 'hidden') => void;
const { show, keep, clear, sendMessage, faring } = vi.hoisted(() => ({
  faring: { tell: (() => {}) as Fared },
  show: vi.fn(() => true),
  keep: vi.fn(),
  clear: vi.fn(),
  sendMessage: vi.fn(async (..._letter: unknown[]): Promise<unknown> => true),
}));
vi.mock('../../lib/ui/card/host', () => ({
  mountCards: (_: Document, { fared }: { fared: Fared }) => {
    faring.tell = fared;
    return { show, keep, clear };
  },
}));
vi.mock('../../lib/browser/letters/protocol', () => ({ sendMessage }));
const { createCards } = await import('../../entrypoints/warn/cards');

const order = (id: string): CardOrder => ({
  alert: {
    ...{ id, at: 1, site: 'discord', level: 'strong', categories: ['secrecy'], combinations: [], rules: [] },
    ...{ story: ['secrecy'], messageIds: [], old: false, quieted: false },
  },
  ...{ band: '12-16', near: {}, quiet: false, together: false },
});
const told = () => sendMessage.mock.calls.filter(([kind]) => kind === 'shown').map(([, id]) => id);
const settled = () => new Promise((done) => setTimeout(done, 0));
const aDesk = () => {
  const clock = createClock();
  return {
    clock,
    cards: createCards(
      clock.ctx,
      document,
      (id) => id,
      () => undefined,
    ),
  };
};

beforeEach(() => {
  for (const mock of [show, keep, clear, sendMessage]) mock.mockClear();
  sendMessage.mockResolvedValue(true);
  vi.restoreAllMocks();
});

describe('a card that is owed', () => {
  it('is told as shown once it was seen, and no sooner', async () => {
    const { cards } = aDesk();
    cards.take([order('a')]);
    await settled();
    expect(show).toHaveBeenCalledTimes(1);
    expect(told()).toEqual([]);
    faring.tell('a', 'hidden');
    expect(told()).toEqual([]);
    expect(sendMessage).toHaveBeenCalledWith('hidden', 'a');
    faring.tell('a', 'seen');
    expect(told()).toEqual(['a']);
  });

  it('is drawn once, though it may be owed again because the worker did not hear of it; then it is told again', async () => {
    const { cards } = aDesk();
    cards.take([order('a')]);
    await settled();
    cards.take([order('a')]);
    await settled();
    expect(told(), 'nobody has seen it').toEqual([]);
    sendMessage.mockRejectedValueOnce(new Error('The worker was stopped.'));
    faring.tell('a', 'seen');
    cards.take([order('a')]);
    await settled();
    expect(show).toHaveBeenCalledTimes(1);
    expect(told()).toEqual(['a', 'a']);
  });

  it('that was seen is told again where the worker was stopped meanwhile, though nothing more is said', async () => {
    const { clock, cards } = aDesk();
    cards.take([order('a')]);
    await settled();
    sendMessage.mockRejectedValueOnce(new Error('The worker was stopped.'));
    faring.tell('a', 'seen');
    await settled();
    clock.pass(600);
    await settled();
    expect(told()).toEqual(['a', 'a']);
  });

  it('waits for a minute where the child has just closed one of another conversation, unless it is graver', async () => {
    const { clock, cards } = aDesk();
    cards.take([{ ...order('a'), room: 'a' }]);
    await settled();
    const [, actions] = show.mock.calls[0] as unknown as [unknown, { notNow(): void }];
    actions.notNow();
    cards.take([{ ...order('b'), room: 'b' }]);
    await settled();
    expect(show).toHaveBeenCalledTimes(1);
    const grave = order('c');
    cards.take([{ ...grave, room: 'c', alert: { ...grave.alert, level: 'urgent' } }]);
    await settled();
    expect(show).toHaveBeenCalledTimes(2);
    clock.pass(60_000);
    expect(show).toHaveBeenCalledTimes(3);
  });

  it('is not drawn where another tab has shown it before', async () => {
    sendMessage.mockResolvedValue(false);
    aDesk().cards.take([order('a')]);
    await settled();
    expect(show).not.toHaveBeenCalled();
  });

  it('waits in a hidden tab, and is asked about only when somebody looks', async () => {
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const { cards } = aDesk();
    cards.take([order('a')]);
    await settled();
    expect([sendMessage.mock.calls, show.mock.calls]).toEqual([[], []]);
    hidden.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();
    expect(show).toHaveBeenCalledTimes(1);
  });

  it('is drawn even where the worker gives no answer at all', async () => {
    sendMessage.mockReturnValue(new Promise(() => {}));
    const { clock, cards } = aDesk();
    cards.take([order('a')]);
    clock.pass(1_000);
    await settled();
    expect(show).toHaveBeenCalledTimes(1);
  });

  it('is looked after while the script lives, and taken away with it', () => {
    const { clock } = aDesk();
    clock.pass(2_500);
    expect(keep).toHaveBeenCalledTimes(10);
    clock.invalidate();
    expect(clear).toHaveBeenCalledTimes(1);
  });
});
