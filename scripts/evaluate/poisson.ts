/**
 * Exact 95 % bounds of a Poisson mean after `count` events (Garwood 1936), found by bisection.
 * Zero events give an upper bound of 3.69; the "rule of three" is its one-sided sister.
 */
export function poissonBounds(count: number): [low: number, high: number] {
  const low = count === 0 ? 0 : solve((mean) => 1 - atMost(count - 1, mean), 0.025, count + 1);
  const high = solve((mean) => 1 - atMost(count, mean), 0.975, count + 12 + 6 * Math.sqrt(count + 1));
  return [low, high];
}

/** Probability of at most `count` events. Terms are summed as logarithms, so large counts stay finite. */
function atMost(count: number, mean: number): number {
  let term = -mean;
  let sum = Math.exp(term);
  for (let k = 1; k <= count; k += 1) {
    term += Math.log(mean / k);
    sum += Math.exp(term);
  }
  return Math.min(1, sum);
}

/** @returns where a rising function reaches `goal` */
function solve(rising: (x: number) => number, goal: number, highest: number): number {
  let [low, high] = [0, highest];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (rising(middle) < goal) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
