import type { ToneWeights } from '../../lib/tone/tone';
import { type Figures, figuresOf } from '../evaluate/figures';
import { readOptions } from '../evaluate/options';
import type { Outcome } from '../evaluate/outcome';
import { createProduct } from '../evaluate/product';
import { run } from '../evaluate/run';

/**
 * What the whole product is worth on one writer's chats, with a tone that was learned from the other writers only.
 * @param file the chats of the writer left out
 */
export async function leftOut(file: string, weights: ToneWeights): Promise<Figures> {
  const outcomes: Outcome[] = [];
  const onPassed = ({ outcome }: { outcome: Outcome }) => outcomes.push(outcome);
  await run(readOptions([file]), { onPassed }, createProduct(undefined, weights));
  return figuresOf(outcomes);
}

/** One line for a person: what was found in time, and what was found falsely. */
export function lineOf({ risky, ordinary }: Figures): string {
  const percent = (share: number) => `${(share * 100).toFixed(0).padStart(3)} %`;
  const found =
    risky &&
    `on time ${percent(risky.onTimeRecall)} · found ${percent(risky.recall)} of ${risky.conversations}, named right ${percent(risky.categoryAgreement)}`;
  const falsely =
    ordinary && `false cards in ${percent(ordinary.warned / ordinary.conversations)} of ${ordinary.conversations}`;
  return [found, falsely, risky && `precision ${percent(risky.precision)}`].filter(Boolean).join(' · ');
}
