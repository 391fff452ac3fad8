import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const NOW = Date.UTC(2026, 10, 25, 16);
beforeEach(() => {
  fakeBrowser.reset();
  vi.resetModules();
});

/** A worker that has just started, and a bell that rings at a moment of both clocks (ms after now). */
async function startWorker() {
  const { followAwake } = await import('../../lib/browser/choices/awake-clock');
  const { awakeTime } = await import('../../lib/browser/storage/stores');
  let at = { wall: NOW, steady: 0 };
  followAwake(
    async () => true,
    () => at,
  );
  return {
    async ring(wall: number, steady: number): Promise<number> {
      at = { wall: NOW + wall, steady };
      await fakeBrowser.alarms.onAlarm.trigger({ name: 'awake', scheduledTime: 0, persistAcrossSessions: false });
      await vi.waitFor(async () => expect((await awakeTime.getValue())?.wall).toBe(NOW + wall));
      return (await awakeTime.getValue())?.ms ?? 0;
    },
  };
}

it('a clock that is set forward again and again does not make the time pass for which the browser was awake', async () => {
  const { ring } = await startWorker();
  await ring(0, 0);
  let counted = 0;
  // Every second of theirs somebody sets the clock forward by a minute and a half, and the bell rings.
  for (let i = 1; i <= 80; i += 1) counted = await ring(i * 90_000, i * 1_000);
  expect(counted).toBeLessThanOrEqual(80_000);
});

it('counts the minutes of a browser that is in use', async () => {
  const { ring } = await startWorker();
  await ring(0, 0);
  for (let i = 1; i < 10; i += 1) await ring(i * 60_000, i * 60_000);
  expect(await ring(600_000, 600_000)).toBe(600_000);
});
