import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Surroundings, Warner } from '../../entrypoints/warn/warner';
import type { Message } from '../../lib/message';
import type { Settings } from '../../lib/settings/settings';

vi.mock('../../lib/browser/letters/protocol', () => ({
  sendMessage: () => Promise.reject(new Error('nobody may enter')),
}));
const { handOver } = await import('../../lib/browser/pages/second-script');
const { warnerWhenNeeded } = await import('../../entrypoints/watch.content/until-it-comes');

const timers: (() => void)[] = [];
const surroundings = {
  ctx: { isValid: true, setTimeout: (run: () => void) => timers.push(run) },
} as unknown as Surroundings;
const settled = () => new Promise((done) => setTimeout(done, 0));
const said = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, k) => ({ id: `${from + k}` })) as unknown as Message[];
const SETTINGS = { extraWords: ['app: Blorp'] } as unknown as Settings;
const DRAFT = [{ text: 'im 12' }, {} as Element, false] as const;

/** What a real one was told, in order. */
let heard: Message[];
const real = {
  hear: vi.fn((messages: readonly Message[]) => void heard.push(...messages)),
  holds: vi.fn(() => true),
  point: vi.fn(() => true),
  moved: vi.fn(),
  learn: vi.fn(),
  use: vi.fn(),
} satisfies Warner;
const onLate = vi.fn();
const arrive = () => handOver(() => real);

beforeEach(() => {
  heard = [];
  vi.clearAllMocks();
  timers.length = 0;
});

describe('until the warner of a page comes', () => {
  it('what is said waits in its order, and the settings of then are used before it', () => {
    const warner = warnerWhenNeeded(surroundings, onLate);
    warner.use(SETTINGS);
    warner.hear(said(0, 3));
    warner.hear(said(3, 4));
    arrive();
    expect(real.use.mock.invocationCallOrder[0]).toBeLessThan(real.hear.mock.invocationCallOrder[0] ?? 0);
    expect(real.use).toHaveBeenCalledWith(SETTINGS);
    warner.hear(said(4, 5));
    expect(heard).toEqual(said(0, 5));
  });

  it('the newest wait, of a page that says more than anybody could read', () => {
    const warner = warnerWhenNeeded(surroundings, onLate);
    for (let k = 0; k < 6; k++) warner.hear(said(k * 1_000, (k + 1) * 1_000));
    arrive();
    expect(heard).toEqual(said(1_000, 6_000));
  });

  it('what waits is let go where Tawny goes to sleep', () => {
    const warner = warnerWhenNeeded(surroundings, onLate);
    warner.hear(said(0, 3));
    warner.use(undefined);
    arrive();
    expect(heard).toEqual([]);
  });

  it('nothing is held and nothing is shown; afterwards the warner decides', () => {
    const warner = warnerWhenNeeded(surroundings, onLate);
    expect([warner.holds(...DRAFT), warner.point('one')]).toEqual([false, false]);
    arrive();
    expect([warner.holds(...DRAFT), warner.point('one')]).toEqual([true, true]);
  });

  it('it reads no rules where the browser brought it to a page without a chat', () => {
    const warner = warnerWhenNeeded(surroundings, onLate);
    arrive();
    expect(real.hear).not.toHaveBeenCalled();
    warner.comeNow();
    expect(real.hear).toHaveBeenCalledTimes(1);
  });

  it('that it does not come is told, and that it came after all', async () => {
    const warner = warnerWhenNeeded(surroundings, onLate);
    warner.comeNow();
    await settled();
    expect(warner.isLate()).toBe(false);
    for (let k = 0; k < 4; k++) {
      timers.shift()?.();
      await settled();
    }
    expect([warner.isLate(), onLate.mock.calls.length]).toEqual([true, 1]);
    arrive();
    expect([warner.isLate(), onLate.mock.calls.length]).toEqual([false, 2]);
  });
});
