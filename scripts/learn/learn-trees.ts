import { FEATURES, MONOTONE } from '../../lib/conversation/classifier/features';
import type { Tree, Trees } from '../../lib/conversation/classifier/trees';
import { at } from './at';
import { binsOf } from './bins';
import type { Row } from './feature-rows';
import { growTree } from './grow-tree';

const TREES = 120;
const RATE = 0.1;

/**
 * Learns which features call for a card, by gradient boosting with Newton steps on the logistic loss (Friedman 2001; Chen and
 * Guestrin 2016). Nothing in it is left to chance.
 */
export function learnTrees(rows: readonly Row[]): Trees {
  const bins = binsOf(rows, FEATURES.length);
  const rising = FEATURES.map((field) => MONOTONE.includes(field));
  const weights = Float64Array.from(rows, ({ weight }) => weight);
  const bias = rounded(priorOf(rows));
  const scores = new Float64Array(rows.length).fill(bias);
  const slopes = new Float64Array(rows.length);
  const bends = new Float64Array(rows.length);
  const trees: Tree[] = [];
  for (let round = 0; round < TREES; round += 1) {
    for (let k = 0; k < rows.length; k += 1) {
      const chance = 1 / (1 + Math.exp(-at(scores, k)));
      slopes[k] = at(weights, k) * (chance - ((rows[k] as Row).risky ? 1 : 0));
      bends[k] = at(weights, k) * chance * (1 - chance);
    }
    const { asks, leaves, values } = growTree(bins, rising, slopes, bends);
    const adds = values.map((value) => rounded(RATE * value));
    for (let k = 0; k < rows.length; k += 1) scores[k] = at(scores, k) + at(adds, at(leaves, k));
    trees.push({ asks: asks.flatMap(({ field, bin }) => [field, bins.limits[field]?.[bin] as number]), adds });
  }
  return { fields: [...FEATURES], bias, trees };
}

function priorOf(rows: readonly Row[]): number {
  const weighed = (some: readonly Row[]) => some.reduce((all, { weight }) => all + weight, 0);
  return Math.log(weighed(rows.filter(({ risky }) => risky)) / weighed(rows.filter(({ risky }) => !risky)));
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
