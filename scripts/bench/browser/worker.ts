import type { Page } from 'puppeteer-core';
import { EXTENSION_ID, type Rig } from '../../../rig/chromium';
import { settle, talk, WORRYING } from '../../../rig/talk';
import { median } from '../measure/rounds';
import { type Section, tableOf } from '../section';
import { openPage } from './chat-page';
import { type Variant, withVariant } from './variants';

const ROUNDS = 15;

type Chrome = { runtime: { sendMessage(letter: unknown): Promise<unknown> } };

/** The worker: how long from sleep to an answer, and what it holds. */
export async function worker(port: number): Promise<Section> {
  const empty = await withVariant('empty', port, (rig) => measure(rig, 'empty'));
  const tawny = await withVariant('tawny', port, (rig) => measure(rig, 'tawny'));
  const names = ['an extension that does nothing', 'Tawny'];
  return {
    title: 'The worker',
    tables: [
      tableOf('asleep until it answers', names, [empty.wake, tawny.wake], ' ms'),
      tableOf('awake, until it answers', names, [empty.warm, tawny.warm], ' ms'),
      tableOf('heap', [...names, 'Tawny, after a sign (with grammar)'], [empty.heap, tawny.heap, tawny.later], ' MiB'),
    ],
    curves: [],
    targets: [
      {
        id: 'B5',
        name: 'asleep until it answers, against an empty extension',
        measured: tawny.wake / empty.wake,
        atMost: 2,
        why: 'From its first line to the answer Tawny takes about 5 ms, for settings, notes and what is too old in them; what is left is reading the script. From run to run it was 1.9x to 2.4x.',
      },
      {
        id: 'B6',
        name: 'heap of the worker beyond an empty one',
        measured: tawny.heap - empty.heap,
        atMost: 15,
        unit: ' MiB',
      },
      { id: 'B6', name: 'the same with the grammar', measured: tawny.later - empty.heap, atMost: 60, unit: ' MiB' },
    ],
  };
}

async function measure(rig: Rig, variant: Variant) {
  const page = await rig.browser.newPage();
  await page.goto(`chrome-extension://${EXTENSION_ID}/help.html`);
  const wakes: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await (await rig.worker()).close();
    await settle(500);
    wakes.push(await ask(page));
  }
  const warm: number[] = [];
  for (let round = 0; round < 20; round++) warm.push(await ask(page));
  const heap = await heapOf(rig);
  if (variant === 'tawny') {
    const chat = await openPage(rig);
    await talk(chat, WORRYING);
    await settle(3000);
  }
  return { wake: median(wakes), warm: median(warm), heap, later: await heapOf(rig) };
}

function ask(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const start = performance.now();
    await chrome.runtime.sendMessage({ id: 1, type: 'report', data: 0, timestamp: Date.now() }).catch(() => {});
    return performance.now() - start;
  });
}

async function heapOf(rig: Rig): Promise<number> {
  const { client } = await rig.worker();
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}
