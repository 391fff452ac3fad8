import { match } from '../../lib/engine/match/match';
import { compile } from '../../lib/engine/pack/compile';
import * as known from './measure/peers';
import { PHRASES, phrasePack, plantedChat } from './measure/phrases';
import { ratios, ratiosOfWaiting } from './measure/rounds';
import { type Section, type Target, tableOf } from './section';

/** For the clock, chat as it is: one message in a hundred holds a phrase. For counting what is found, one in four. */
const MESSAGES = 1_000;
const SHARE = { timed: 0.01, counted: 0.25 };
/** A linter for prose takes milliseconds for a message. */
const FEW = 10;

const WHY =
  'The target was set by a prototype that looks for phrases alone; Tawny finds every word and all that it may be read as.';

type Asked = { id: string; make: () => known.Peer | Promise<known.Peer>; atLeast?: number };

/** Others that look for the same 300 phrases in the same messages, each as its own page says. Times of ours: more is slower. */
export async function peers(): Promise<Section> {
  const { texts } = plantedChat(MESSAGES, SHARE.timed, 5);
  const { texts: counted, planted } = plantedChat(MESSAGES, SHARE.counted, 6);
  const pack = compile(phrasePack());
  const ours: known.Peer = { name: 'Tawny', finds: (text) => match(pack, text, 'other').hits.length > 0 };
  const others: Asked[] = [
    { id: 'T9', make: () => known.alternation(PHRASES) },
    { id: 'T8', atLeast: 100, make: () => known.oneByOne(PHRASES) },
    { id: 'T8', atLeast: 12, make: () => known.chained(PHRASES) },
    { id: 'T4', atLeast: 2, make: () => known.toadProfanity(PHRASES) },
    { id: 'T5', atLeast: 7, make: () => known.ahoCorasick(PHRASES) },
    { id: 'T5', atLeast: 9, make: () => known.modernAhoCorasick(PHRASES) },
    { id: 'T6', atLeast: 300, make: () => known.obscenity(PHRASES) },
    { id: 'T6', atLeast: 1000, make: () => known.badWords(PHRASES) },
    { id: 'T6', make: () => known.leoProfanity() },
    { id: 'T7', atLeast: 200, make: () => known.compromise('one', PHRASES) },
    { id: 'T7', atLeast: 1500, make: () => known.compromise('two', PHRASES) },
    { id: 'T7', atLeast: 45, make: () => known.wink(PHRASES) },
  ];
  const names: string[] = [];
  const times: number[] = [];
  const found: number[] = [];
  const targets: Target[] = [];
  const own = known.working(ours, texts);
  for (const { id, atLeast, make } of others) {
    const peer = await make();
    const [, value = 0] = ratios([own, known.working(peer, texts)]);
    names.push(peer.name);
    times.push(value);
    found.push(count(peer, counted));
    if (atLeast) targets.push({ id, name: `faster than ${peer.name}`, measured: value, atLeast, why: WHY });
  }
  const toad = found[names.findIndex((name) => name.includes('2toad'))] ?? 0;
  targets.push({
    id: 'T4',
    name: 'found, against @2toad/profanity',
    measured: count(ours, counted) / toad,
    atLeast: 1.3,
  });
  const few = texts.slice(0, FEW);
  const linter = await known.harper(few);
  const [, value = 0] = await ratiosOfWaiting(
    [{ name: '', run: async () => repeat(known.working(ours, few).run, 50) }, linter],
    1,
  );
  return {
    title: 'Beside others',
    tables: [
      tableOf(
        `${MESSAGES} messages, times what Tawny takes with the same 300 phrases`,
        [...names, linter.name],
        [...times, value * 50],
      ),
      tableOf(
        `messages said to hold a phrase; ${planted} do, a third of them disguised`,
        [ours.name, ...names],
        [count(ours, counted), ...found],
        '',
      ),
    ],
    curves: [],
    targets,
  };
}

function count({ finds }: known.Peer, texts: readonly string[]): number {
  return texts.filter(finds).length;
}

function repeat(run: () => unknown, times: number): void {
  for (let k = 0; k < times; k++) run();
}
