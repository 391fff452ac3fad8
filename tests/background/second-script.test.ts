import { beforeEach, describe, expect, it, vi } from 'vitest';

const sendMessage = vi.fn();
vi.mock('../../lib/browser/letters/protocol', () => ({ sendMessage }));
const { handOver, secondScript } = await import('../../lib/browser/pages/second-script');

const refuse = () => Promise.reject(new Error('nobody may enter'));
const bring = async () => handOver('the part');

let timers: { run: () => void; ms: number }[] = [];
const ctx = { isValid: true, setTimeout: (run: () => void, ms: number) => timers.push({ run, ms }) };
const onThere = vi.fn();
const onLate = vi.fn();
const settled = () => new Promise((done) => setTimeout(done, 0));

async function nextTry(): Promise<number> {
  const { run, ms } = timers.shift() ?? { run: () => {}, ms: 0 };
  run();
  await settled();
  return ms;
}

beforeEach(() => {
  vi.resetAllMocks();
  timers = [];
  ctx.isValid = true;
});

describe('the second script of a page', () => {
  it('is brought when somebody needs it and not before, and once', async () => {
    sendMessage.mockImplementation(bring);
    const call = secondScript(ctx, onThere, onLate);
    await settled();
    expect(sendMessage).not.toHaveBeenCalled();
    call();
    call();
    await settled();
    call();
    expect(sendMessage.mock.calls).toEqual([['bringSecond']]);
    expect(onThere.mock.calls).toEqual([['the part']]);
    expect([onLate.mock.calls, timers]).toEqual([[], []]);
  });

  it('is called for again where it could not be brought, later each time; that is told once', async () => {
    sendMessage.mockImplementation(refuse);
    secondScript(ctx, onThere, onLate)();
    await settled();
    const waits: number[] = [];
    for (let k = 0; k < 10; k++) waits.push(await nextTry());
    expect(waits).toEqual([200, 400, 800, 1_600, 3_200, 6_400, 12_800, 25_600, 30_000, 30_000]);
    expect(onLate).toHaveBeenCalledTimes(1);
    sendMessage.mockImplementation(bring);
    await nextTry();
    expect(onThere).toHaveBeenCalledTimes(1);
    expect(timers).toEqual([]);
  });

  it('is called for again where it went astray though all went well: another document has it', async () => {
    sendMessage.mockResolvedValueOnce(undefined).mockImplementation(bring);
    secondScript(ctx, onThere, onLate)();
    await settled();
    await nextTry();
    expect(onThere).toHaveBeenCalledTimes(1);
    expect(onLate).not.toHaveBeenCalled();
  });

  it('need not be called where the browser brought it, and coming twice changes nothing', async () => {
    const call = secondScript(ctx, onThere, onLate);
    handOver('the part');
    handOver('another');
    call();
    await settled();
    expect(onThere.mock.calls).toEqual([['the part']]);
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('comes to the script that lives there now, not to one that an update left behind, which calls no more', async () => {
    sendMessage.mockImplementation(refuse);
    const leftBehind = vi.fn();
    secondScript(ctx, leftBehind, onLate)();
    await settled();
    secondScript({ ...ctx }, onThere, onLate);
    handOver('the part');
    expect([leftBehind.mock.calls, onThere.mock.calls]).toEqual([[], [['the part']]]);
    ctx.isValid = false;
    await nextTry();
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});
