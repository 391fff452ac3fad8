import readEnglish from 'virtual:pack/en';
import { createSpotter } from '../../lib/engine/spotter';
import { createTone } from '../../lib/tone/tone';
import tone from '../../rules/en/tone.json';
import { createProduct } from '../evaluate/product';
import { makeChat } from './measure/chat';
import { measureExports } from './measure/exports/measure';
import { type Section, type Target, tableOf } from './section';

const english = readEnglish();

/** So many the target speaks of. */
const MESSAGES = 200_000;

const JUDGING =
  'Six times splitting a file into lines is about what matching alone takes (T2). In a profile of a chat full of signs, weighing is more than half, matching a fifth, tone and grammar the rest.';

/** Check a chat: reading and judging a file of each format, against the least that has to be done with it. */
export function exports(): Section {
  const whole = createProduct();
  const product = () => ({ ...whole, spotter: createSpotter(english, { tone: createTone(tone, english.lexicon) }) });
  const measured = [...measureExports(makeChat(MESSAGES, 4), product)];
  const names = measured.map(({ format }) => format);
  const worst = (pick: (one: (typeof measured)[number]) => number) => Math.max(...measured.map(pick));
  const targets: Target[] = measured.map(({ format, ratioAll }) => ({
    id: 'B9',
    name: `${format}, read and judged`,
    measured: ratioAll,
    atMost: 6,
    why: JUDGING,
  }));
  return {
    title: 'Check a chat',
    tables: [
      tableOf(
        'reading, against JSON.parse or splitting into lines',
        names,
        measured.map(({ ratioRead }) => ratioRead),
      ),
      tableOf(
        'reading and judging, against the same',
        names,
        measured.map(({ ratioAll }) => ratioAll),
      ),
      tableOf(
        'microseconds a message, read and judged',
        names,
        measured.map(({ read, judge, messages }) => ((read + judge) * 1000) / messages),
        ' µs',
      ),
    ],
    curves: [],
    targets: [
      ...targets,
      {
        id: 'B9',
        name: 'memory of the read chat against the file, the worst format',
        measured: worst(({ memory }) => memory),
        atMost: 4,
        why: 'Each message is an object of its own with a text of its own; the lines of a file are one long text.',
      },
    ],
  };
}
