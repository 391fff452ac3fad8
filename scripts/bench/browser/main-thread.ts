import type { CDPSession, Page } from 'puppeteer-core';

export type MainThread = {
  /** Seconds at work since `start`, and bytes of the heap after everything that can go is gone. */
  taken(): Promise<{ seconds: number; heap: number; longest: number; long: number }>;
};

type Watched = typeof globalThis & { tasks: number[] };

/** Watches the main thread of a page from now on: what Chromium counts itself, and tasks above 50 ms. */
export async function watchMainThread(page: Page): Promise<MainThread> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(() => {
    const tasks: number[] = [];
    (globalThis as Watched).tasks = tasks;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  const before = await metric(session, 'TaskDuration');
  return {
    async taken() {
      const seconds = (await metric(session, 'TaskDuration')) - before;
      await session.send('HeapProfiler.collectGarbage');
      const tasks = await page.evaluate(() => (globalThis as Watched).tasks);
      return {
        seconds,
        heap: await metric(session, 'JSHeapUsedSize'),
        longest: Math.max(0, ...tasks),
        long: tasks.length,
      };
    },
  };
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}
