import { makeChat } from '../measure/chat';
import { median } from '../measure/rounds';
import { type Section, tableOf } from '../section';
import { arrive, openPage } from './chat-page';
import { type Variant, withVariant } from './variants';

const ROUNDS = 3;
const TEXT = 'i am nearly done with the maths homework and then i can come over to play for a bit ';

type Timed = typeof globalThis & { waits: number[] };

/** From a key to the frame that shows it, with the pause before sending on. */
export async function typing(port: number): Promise<Section> {
  const variants = ['none', 'tawny'] as const;
  const all: Record<(typeof variants)[number], number[]> = { none: [], tawny: [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const variant of variants) all[variant].push(await once(variant, port));
  const values = variants.map((variant) => median(all[variant]));
  const [none = 1, tawny = 0] = values;
  return {
    title: 'Typing',
    tables: [tableOf('from a key to its frame, 95th of 100', ['without', 'with Tawny'], values, ' ms')],
    curves: [],
    targets: [{ id: 'B4', name: 'typing with Tawny against without', measured: tawny / none, atMost: 1.1, why: NOISE }],
  };
}

const NOISE = 'Tawny listens to Enter only; what is left is noise of the machine.';

function once(variant: Variant, port: number): Promise<number> {
  return withVariant(variant, port, async (rig) => {
    const page = await openPage(rig);
    await arrive(page, makeChat(100, 1), 10);
    await page.evaluate(() => {
      const waits: number[] = [];
      (globalThis as Timed).waits = waits;
      addEventListener(
        'keydown',
        ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => waits.push(performance.now() - timeStamp))),
        true,
      );
    });
    await page.focus('[data-slate-editor]');
    for (const character of TEXT.repeat(2)) await page.keyboard.type(character, { delay: 15 });
    const waits = (await page.evaluate(() => (globalThis as Timed).waits)).sort((a, b) => a - b);
    return waits[Math.floor(waits.length * 0.95)] ?? Number.NaN;
  });
}
