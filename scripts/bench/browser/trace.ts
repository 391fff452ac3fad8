import type { Page } from 'puppeteer-core';

type Event = { name: string; dur?: number; args?: { data?: { url?: string; fileName?: string } } };

/** Milliseconds that a script of the extension takes from being compiled until it has run, when this page is opened. */
export async function evaluation(page: Page, address: string, script: string): Promise<number> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  await page.goto(address, { waitUntil: 'load' });
  await new Promise((done) => setTimeout(done, 1500));
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as { traceEvents: Event[] };
  await page.close();
  // Compiling is a part of evaluating here.
  const own = trace.traceEvents.filter(
    ({ name, args }) => name === 'EvaluateScript' && (args?.data?.url ?? '').endsWith(script),
  );
  return own.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
}
