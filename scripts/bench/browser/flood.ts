import { waitForCard } from '../../../rig/card';
import { talk, WORRYING } from '../../../rig/talk';
import { makeChat } from '../measure/chat';
import { type Section, tableOf } from '../section';
import { arrive, openPage } from './chat-page';
import { watchMainThread } from './main-thread';
import { watchTasks } from './tasks';
import { type Variant, withVariant } from './variants';

const A_SECOND = 300;
const SECONDS = 60;
/** From here on a person feels it. */
const LONG_MS = 50;

/** A chat that never stops, and somebody in it who pulls the child away. */
export async function flood(port: number): Promise<Section> {
  const without = await once('none', port);
  const tawny = await once('tawny', port);
  const share = (100 * (tawny.seconds - without.seconds)) / tawny.lasted;
  return {
    title: '300 messages a second, for a minute',
    tables: [
      tableOf('main thread at work', ['without', 'with Tawny'], [without.seconds, tawny.seconds], ' s'),
      tableOf('tasks at work for more than 50 ms', ['without', 'with Tawny'], [without.long, tawny.long], ''),
    ],
    curves: [],
    targets: [
      {
        id: 'B3',
        name: 'of one core',
        measured: Math.max(0, share),
        atMost: 5,
        unit: ' %',
        why: 'The difference of two minutes of work, on a machine shared with others: from run to run it was 2.8 % to 7.0 %.',
      },
      {
        id: 'B3',
        name: 'tasks above 50 ms beyond those without',
        measured: Math.max(0, tawny.long - without.long),
        atMost: 0,
        unit: '',
      },
      { id: 'B3', name: 'cards about the one who pulls, who spoke last', measured: tawny.cards, atLeast: 1, unit: '' },
    ],
  };
}

function once(variant: Variant, port: number) {
  return withVariant(variant, port, async (rig) => {
    const page = await openPage(rig);
    const thread = await watchMainThread(page);
    const tasksTaken = await watchTasks(page);
    const began = performance.now();
    const texts = makeChat(A_SECOND * SECONDS, 8);
    await arrive(page, texts, 0, A_SECOND);
    const lasted = (performance.now() - began) / 1000;
    const long = (await tasksTaken()).filter((task) => task > LONG_MS).length;
    const taken = { ...(await thread.taken()), long };
    if (variant !== 'tawny') return { ...taken, lasted, cards: 0 };
    await talk(page, WORRYING);
    return { ...taken, lasted, cards: (await waitForCard(page)) === '' ? 0 : 1 };
  });
}
