import { makeChat } from '../measure/chat';
import { median } from '../measure/rounds';
import { type Section, tableOf } from '../section';
import { arrive, openPage } from './chat-page';
import { watchMainThread } from './main-thread';
import { watchTasks } from './tasks';
import { VARIANTS, type Variant, withVariant } from './variants';

const MESSAGES = 10_000;
const A_FRAME = 20;
const ROUNDS = 2;

/** Ten thousand messages with layout: what the page costs with and without Tawny. */
export async function arriving(port: number): Promise<Section> {
  const texts = makeChat(MESSAGES, 6);
  const taken: Record<Variant, Awaited<ReturnType<typeof once>>[]> = { none: [], empty: [], tawny: [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const variant of VARIANTS) taken[variant].push(await once(variant, port, texts));
  const middle = (variant: Variant, pick: (one: { seconds: number; heap: number; longest: number }) => number) =>
    median(taken[variant].map(pick));
  const seconds = VARIANTS.map((variant) => middle(variant, (one) => one.seconds));
  const heaps = VARIANTS.map((variant) => middle(variant, ({ heap }) => heap / 2 ** 20));
  const longest = VARIANTS.map((variant) => middle(variant, (one) => one.longest));
  const [none = 1, , tawny = 0] = seconds;
  const names = ['no extension in the page', 'an extension that does nothing', 'Tawny'];
  return {
    title: '10,000 messages in a page',
    tables: [
      tableOf('main thread at work', names, seconds, ' s'),
      tableOf('longest task, time at work', names, longest, ' ms'),
      tableOf('heap of the page afterwards', names, heaps, ' MiB'),
    ],
    curves: [],
    targets: [
      { id: 'B2', name: 'main thread with Tawny against none', measured: tawny / none, atMost: 1.15, why: READING },
      {
        id: 'B2',
        name: 'longest task with Tawny beyond that without (0 where none is above 50 ms)',
        measured: (longest[2] ?? 0) > 50 ? Math.max(0, (longest[2] ?? 0) - (longest[0] ?? 0)) : 0,
        atMost: 0,
        unit: ' ms',
      },
      {
        id: 'B6',
        name: 'heap of the page with Tawny beyond none',
        measured: (heaps[2] ?? 0) - (heaps[0] ?? 0),
        atMost: 15,
        unit: ' MiB',
      },
    ],
  };
}

const READING = 'Reading a row (who, when, what) asks the page about a dozen elements; matching is a small part of it.';

function once(variant: Variant, port: number, texts: readonly string[]) {
  return withVariant(variant, port, async (rig) => {
    const page = await openPage(rig);
    const thread = await watchMainThread(page);
    const tasksTaken = await watchTasks(page);
    await arrive(page, texts, A_FRAME);
    await new Promise((done) => setTimeout(done, 1500));
    const tasks = await tasksTaken();
    return { ...(await thread.taken()), longest: tasks.reduce((most, one) => Math.max(most, one), 0) };
  });
}
