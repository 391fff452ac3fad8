const RATE = 0.05;
const MOMENTS = { first: 0.9, second: 0.999, least: 1e-8 };

/** Steps down a slope (Adam, Kingma and Ba 2015), in place; rounds count from 1. Each of its own memory. */
export function createAdam(size: number) {
  const means = new Float64Array(size);
  const squares = new Float64Array(size);
  return (weights: Float64Array | Float32Array, slopes: Float64Array | Float32Array, round: number, rate = RATE) => {
    const { first, second, least } = MOMENTS;
    for (let k = 0; k < size; k += 1) {
      means[k] = first * (means[k] as number) + (1 - first) * (slopes[k] as number);
      squares[k] = second * (squares[k] as number) + (1 - second) * (slopes[k] as number) ** 2;
      const mean = (means[k] as number) / (1 - first ** round);
      weights[k] =
        (weights[k] as number) - (rate * mean) / (Math.sqrt((squares[k] as number) / (1 - second ** round)) + least);
    }
  };
}
