import type { Page } from 'puppeteer-core';

type Event = { name: string; pid: number; tid: number; tdur?: number; args?: { name?: string } };

/**
 * Watches the tasks of the busiest page from now on, which is the one under test.
 *
 * @returns a function that ends it and gives for each task the milliseconds that its thread was at work in it. The browser's
 * own "long tasks" go by the clock on the wall: on a busy machine they are the turns of others.
 */
export async function watchTasks(page: Page): Promise<() => Promise<number[]>> {
  await page.tracing.start({ categories: ['toplevel'] });
  return async () => {
    const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as { traceEvents: Event[] };
    const byThread = Map.groupBy(traceEvents, ({ pid, tid }) => `${pid} ${tid}`);
    const pages = [...byThread.values()].filter((events) => events.some(({ args }) => args?.name === 'CrRendererMain'));
    const tasks = pages.map((events) => events.filter(isTask).map(({ tdur = 0 }) => tdur / 1000));
    return tasks.reduce((busiest, one) => (sum(one) > sum(busiest) ? one : busiest), []);
  };
}

function isTask({ name }: Event): boolean {
  return name === 'ThreadControllerImpl::RunTask';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
