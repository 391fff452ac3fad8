import readEnglish from 'virtual:pack/en';
import { makeChat } from '../../tests/bench/chat';
import { matching } from '../../tests/bench/engine';
import { allPhrases, compromise, harper, leoProfanity, obscenity, wink } from '../../tests/bench/peers';
import { type Candidate, ratios, ratiosOfWaiting } from '../../tests/bench/rounds';
import { phrasesOf, syntheticPack } from '../../tests/bench/synthetic-pack';
import { type Section, type Target, tableOf } from './section';

const english = readEnglish();

const FEW = 60;

/** Others that read the same messages, each as its own page says. Times of ours: more is slower. */
export async function peers(): Promise<Section> {
  const texts = makeChat(FEW, 5);
  const phrases = phrasesOf(syntheticPack(300));
  const ours = matching('the English pack', english, texts);
  const others: [id: string, atLeast: number, make: () => Candidate | Promise<Candidate>][] = [
    ['T6', 300, () => obscenity(phrases, texts)],
    ['T6', 1, () => leoProfanity(texts)],
    ['T9', 3, () => allPhrases(english, texts)],
    ['T7', 200, () => compromise('one', texts)],
    ['T7', 1500, () => compromise('two', texts)],
    ['T7', 45, () => wink(phrases, texts)],
  ];
  const rows: { name: string; value: number }[] = [];
  const targets: Target[] = [];
  for (const [id, atLeast, make] of others) {
    const candidate = await make();
    const [, value = 0] = ratios([ours, candidate]);
    rows.push({ name: candidate.name, value });
    targets.push({ id, name: `faster than ${candidate.name}`, measured: value, atLeast, why: WHY });
  }
  const few = texts.slice(0, 10);
  const linter = await harper(few);
  const own = matching('', english, few);
  const [, value = 0] = await ratiosOfWaiting([{ name: '', run: async () => repeat(own, 50) }, linter], 1);
  rows.push({ name: linter.name, value: value * 50 });
  return {
    title: 'Beside others',
    tables: [{ ...tableOf(`${FEW} messages, times the time of the English pack`, [], []), rows }],
    curves: [],
    targets,
  };
}

const WHY =
  'It knows at most 300 phrases or single words, as they are written; the targets were set for an engine of that size.';

function repeat({ run }: Candidate, times: number): void {
  for (let k = 0; k < times; k++) run();
}
