/**
 * Learned judgement of the features of a talk (`features.ts`): the sum of small trees, by gradient boosting (Friedman 2001). Each tree
 * puts the same few questions to every talk (oblivious trees, as in CatBoost: Prokhorenkova et al. 2018), so an answer is
 * a row of yes and no.
 */
export type Trees = {
  /** The fields that the questions mean by their places. */
  fields: string[];
  bias: number;
  trees: Tree[];
};

export type Tree = {
  /** Fields (their places) and limits by turns: whether the one is above the other. What is not known is above nothing. */
  asks: number[];
  /** What each row of answers adds; a yes to the first question is the lowest bit. */
  adds: number[];
};

/** @returns how much these features are like those of talks in which a warning was due, in log odds */
export function logitOf({ bias, trees }: Trees, features: ArrayLike<number>): number {
  let score = bias;
  for (const { asks, adds } of trees) {
    let answers = 0;
    for (let k = 0; 2 * k < asks.length; k++) {
      if ((features[asks[2 * k] as number] as number) > (asks[2 * k + 1] as number)) answers |= 1 << k;
    }
    score += adds[answers] as number;
  }
  return score;
}
