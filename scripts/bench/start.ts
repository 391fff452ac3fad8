import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import readEnglish from 'virtual:pack/en';
import { engineOf } from '../../lib/engine/match/engine';
import { readPack } from '../../lib/engine/pack/read-pack';
import { writePack } from '../../lib/engine/pack/write-pack';
import { median } from './measure/rounds';
import { type Section, tableOf } from './section';

const english = readEnglish();

const RULES = 'The target was set for 300 patterns. Per pattern it is less than the rule file that says it.';

/** What the rules weigh, and how long it takes until the first message can be read. */
export function start(): Section {
  const text = writePack(english);
  const times = (run: () => unknown) =>
    median(
      Array.from({ length: 7 }, () => {
        const start = performance.now();
        run();
        return performance.now() - start;
      }),
    );
  const gzip = gzipSync(text, { level: 9 }).length;
  const patterns = english.starts.length;
  return {
    title: 'The rules on their way',
    tables: [
      tableOf(
        'the English pack',
        ['as text', 'gzipped', 'gzipped, for one pattern'],
        [text.length / 1024, gzip / 1024, gzip / 1024 / patterns],
        ' KiB',
      ),
      tableOf(
        'until it can be used',
        ['reading the text', 'building the engine'],
        [times(() => readPack(text)), times(() => engineOf({ ...english }))],
        ' ms',
      ),
    ],
    curves: [],
    targets: [
      { id: 'T12', name: 'the English pack, gzipped', measured: gzip / 1024, atMost: 15, unit: ' KiB', why: RULES },
      {
        id: 'T12',
        name: '300 patterns of it, gzipped',
        measured: (gzip / 1024 / patterns) * 300,
        atMost: 15,
        unit: ' KiB',
      },
    ],
  };
}
