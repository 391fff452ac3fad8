import readEnglish from 'virtual:pack/en';
import { compile } from '../../lib/engine/pack/compile';
import { makeChat } from './measure/chat';
import { floor, latency, matching, spotting, withoutSigns } from './measure/engine';
import { alternation, unicode, working } from './measure/peers';
import { PHRASES, phrasePack } from './measure/phrases';
import { ratios } from './measure/rounds';
import { type Section, tableOf } from './section';

const english = readEnglish();

const WORDS =
  'Finding each word and looking it up is most of it; the prototype behind the target ran letters through one automaton.';
const SCATTER = 'From run to run it was 2.8 µs to 4.7 µs.';
const PATTERNS = 'The 300 rules of the target were one pattern each; the English pack has thousands.';

/** Messages as they come, against the least that reading them can cost. */
export function speed(): Section {
  const texts = makeChat(20_000, 1);
  const candidates = [
    floor(texts),
    unicode(texts),
    working(alternation(PHRASES), texts),
    matching('300 rules, one phrase each', compile(phrasePack()), texts),
    matching(`the English pack (${english.rules.length} rules, ${english.starts.length} patterns)`, english, texts),
    spotting('the English pack, with the memory for what is written in pieces', english, texts),
  ];
  const values = ratios(candidates);
  const [, folding = 0, pattern = 0, few = 0, whole = 0, spotted = 0] = values;
  const names = candidates.map(({ name }) => name);
  const { p50, p99 } = latency(english, texts);
  return {
    title: 'One message',
    tables: [tableOf('20,000 messages, against the floor', names, values)],
    curves: [],
    targets: [
      { id: 'T2', name: '300 rules, end to end, against the floor', measured: few, atMost: 3.5, why: WORDS },
      { id: 'T2', name: 'English pack, against the floor', measured: whole, atMost: 3.5, why: PATTERNS },
      { id: 'T2', name: 'English pack with memory, against the floor', measured: spotted, atMost: 3.5, why: PATTERNS },
      {
        id: 'T9',
        name: '300 rules, folding and all, against one expression that does not fold',
        measured: few / pattern,
        atMost: 1.75,
        why: 'V8 runs a short expression about as fast as it reads; no disguise is seen through by it.',
      },
      { id: 'T9', name: 'English pack against NFKC and lower case alone', measured: whole / folding, atMost: 10 },
      { id: 'T11', name: 'one message, the middle one', measured: p50, atMost: 0.5, unit: ' µs', why: PATTERNS },
      { id: 'T11', name: 'one message, 99th of 100', measured: p99, atMost: 3, unit: ' µs', why: SCATTER },
      { id: 'T11', name: 'memory kept per message without a sign', measured: kept(texts), atMost: 8, unit: ' bytes' },
    ],
  };
}

function kept(texts: readonly string[]): number {
  const quiet = matching('', english, withoutSigns(english, texts));
  quiet.run();
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let k = 0; k < 10; k++) quiet.run();
  globalThis.gc?.();
  return Math.max(0, (process.memoryUsage().heapUsed - before) / (texts.length * 10));
}
