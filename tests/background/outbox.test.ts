import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sighting } from '../../lib/engine/sighting';

const sendMessage = vi.fn();
vi.mock('../../lib/browser/letters/protocol', () => ({ sendMessage }));
const { createOutbox } = await import('../../lib/browser/letters/outbox');

const sighting = (id: string, telling = false) =>
  ({ message: { id }, hits: telling ? [{ kind: 'secrecy' }] : [] }) as unknown as Sighting;
const sent = () => sendMessage.mock.calls.map(([, { sightings }]) => sightings.map((s: Sighting) => s.message.id));

let timers: (() => void)[] = [];
const ctx = { isValid: true, setTimeout: (run: () => void) => timers.push(run) };
const settled = () => new Promise((done) => setTimeout(done, 0));

beforeEach(() => {
  sendMessage.mockReset();
  timers = [];
  ctx.isValid = true;
});

describe('letters to the worker', () => {
  it('go in order, and what comes meanwhile goes in the next one', async () => {
    sendMessage.mockResolvedValue([]);
    const outbox = createOutbox(ctx, () => {});
    outbox.post([sighting('1')]);
    outbox.post([sighting('2')]);
    outbox.post([sighting('3')]);
    await settled();
    timers.shift()?.();
    await settled();
    expect(sent()).toEqual([['1'], ['2', '3']]);
  });

  it('are few: in a quick chat the next one waits for more to go with it', async () => {
    sendMessage.mockResolvedValue([]);
    const outbox = createOutbox(ctx, () => {});
    for (const id of ['1', '2', '3']) {
      outbox.post([sighting(id, true)]);
      await settled();
    }
    expect(sent()).toEqual([['1']]);
    timers.shift()?.();
    await settled();
    timers.shift()?.();
    outbox.post([sighting('4')]);
    expect(sent(), 'after a while without a letter nothing waits').toEqual([['1'], ['2', '3'], ['4']]);
  });

  it('are sent again, whole and first, when the worker was stopped', async () => {
    sendMessage.mockRejectedValueOnce(new Error('gone')).mockResolvedValue([{ alert: 'card' }]);
    const cards = vi.fn();
    const outbox = createOutbox(ctx, cards);
    outbox.post([sighting('1')]);
    await settled();
    outbox.post([sighting('2')]);
    expect(cards).not.toHaveBeenCalled();
    timers.shift()?.();
    await settled();
    expect(sent()).toEqual([['1'], ['1', '2']]);
    expect(cards).toHaveBeenCalledWith([{ alert: 'card' }]);
  });

  it('end quietly once the extension was updated under the page', async () => {
    sendMessage.mockRejectedValue(new Error('context invalidated'));
    const outbox = createOutbox(ctx, () => {});
    outbox.post([sighting('1')]);
    await settled();
    ctx.isValid = false;
    timers.shift()?.();
    await settled();
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('lose ordinary messages before telling ones when thousands wait', async () => {
    sendMessage.mockRejectedValueOnce(new Error('gone')).mockResolvedValue([]);
    const outbox = createOutbox(ctx, () => {});
    outbox.post([sighting('telling', true), ...Array.from({ length: 6000 }, (_, i) => sighting(`${i}`))]);
    await settled();
    for (const _ of Array(6)) {
      timers.shift()?.();
      await settled();
    }
    const later = sent().slice(1).flat();
    expect(later).toHaveLength(5000);
    expect(later).toContain('telling');
    expect(later).not.toContain('0');
  });

  it('are never larger than a browser takes, however much a page was flooded with', async () => {
    sendMessage.mockResolvedValue([]);
    const outbox = createOutbox(ctx, () => {});
    const long = 'x'.repeat(60_000);
    outbox.post(
      Array.from({ length: 2500 }, (_, i) => ({ ...sighting(`${i}`, true), ...(i < 100 && { text: long }) })),
    );
    while (sent().flat().length < 2500) {
      await settled();
      timers.shift()?.();
    }
    for (const [, letter] of sendMessage.mock.calls) expect(JSON.stringify(letter).length).toBeLessThan(2_000_000);
    expect(sent().flat()).toEqual(Array.from({ length: 2500 }, (_, i) => `${i}`));
  });
});
