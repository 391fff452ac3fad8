import { shareOf } from '../../lib/line/classifier';
import { at } from '../learn/at';
import type { Written } from './examples';
import type { Learned } from './regression';

/** Shares of twins at which it is told how many lines are found. */
const TWINS = [0.01, 0.02, 0.03];
const PER = 10_000;

/** What was learned is worth on those it has not seen: each set of writers is left out in turn, with some of the ordinary files. */
export function* figures(
  said: readonly Written[],
  talk: readonly Written[],
  learn: (examples: readonly Written[]) => Learned,
): Generator<string> {
  const writers = [...new Set(said.map(({ by }) => by))].sort();
  const places = new Map([...new Set(talk.map(({ by }) => by))].map((file, place) => [file, place]));
  const [lines, twins, everyday]: [number[], number[], number[]] = [[], [], []];
  for (const [fold, writer] of writers.entries()) {
    const isLeftOut = ({ by }: Written) => by === writer || (places.get(by) ?? -1) % writers.length === fold;
    const learned = learn([...said, ...talk].filter((one) => !isLeftOut(one)));
    for (const one of said) if (isLeftOut(one)) (one.bright ? lines : twins).push(logit(learned, one));
    for (const one of talk) if (isLeftOut(one)) everyday.push(logit(learned, one));
  }
  yield 'twins   from log-odds   lines   ordinary messages in 10,000';
  for (const share of TWINS) {
    const from = at(
      twins.toSorted((a, b) => b - a),
      Math.floor(twins.length * share),
    );
    const above = (all: readonly number[]) => all.filter((one) => one > from).length / all.length;
    yield `${share.toFixed(2)}    ${from.toFixed(2)}   ${above(lines).toFixed(3)}   ${(PER * above(everyday)).toFixed(1)}`;
  }
}

function logit({ bias, weights }: Learned, { features }: Written): number {
  let sum = 0;
  for (const feature of features) sum += at(weights, feature);
  return bias + sum * shareOf(features.length);
}
