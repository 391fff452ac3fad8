import type { CDPSession, Page } from 'puppeteer-core';

export type MainThread = {
  /** Seconds at work since `start`, and bytes of the heap after everything that can go is gone. */
  taken(): Promise<{ seconds: number; heap: number }>;
};

/** Watches the main thread of a page from now on, by what Chromium counts itself. */
export async function watchMainThread(page: Page): Promise<MainThread> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await metric(session, 'TaskDuration');
  return {
    async taken() {
      const seconds = (await metric(session, 'TaskDuration')) - before;
      await session.send('HeapProfiler.collectGarbage');
      return { seconds, heap: await metric(session, 'JSHeapUsedSize') };
    },
  };
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}
