/** The number at a place that is known to exist: learning goes through millions of them. */
export function at(numbers: ArrayLike<number>, place: number): number {
  return numbers[place] as number;
}
