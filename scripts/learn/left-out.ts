import { figuresOf } from '../evaluate/figures';
import { readOptions } from '../evaluate/options';
import type { Outcome } from '../evaluate/outcome';
import { createProduct, type Weights } from '../evaluate/product';
import { run } from '../evaluate/run';

/**
 * What became of one writer's chats in the whole product, with what was learned from other writers only.
 * @param path the chats of the writer left out
 */
export async function leftOut(path: string, weights: Weights): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const onPassed = ({ outcome }: { outcome: Outcome }) => outcomes.push(outcome);
  await run(readOptions([path]), { onPassed }, createProduct(undefined, weights));
  return outcomes;
}

/** One line for a person: what was found in time, and what was found falsely. */
export function lineOf(outcomes: readonly Outcome[]): string {
  const { risky, ordinary } = figuresOf(outcomes);
  const percent = (share: number) => `${(share * 100).toFixed(0).padStart(3)} %`;
  const found =
    risky &&
    `on time ${percent(risky.onTimeRecall)} · found ${percent(risky.recall)} of ${risky.conversations}, named right ${percent(risky.categoryAgreement)}`;
  const falsely =
    ordinary && `false cards in ${percent(ordinary.warned / ordinary.conversations)} of ${ordinary.conversations}`;
  return [found, falsely, risky && `precision ${percent(risky.precision)}`].filter(Boolean).join(' · ');
}
