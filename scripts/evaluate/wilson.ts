/** The 97.5th percentile of the normal distribution. */
const Z = 1.96;

/** 95 % bounds of a share that was seen (Wilson 1927); from 0 to 1, and both 0 of nothing. */
export function wilsonBounds(share: number, of: number): [low: number, high: number] {
  if (of === 0) return [0, 0];
  const middle = (share + (Z * Z) / (2 * of)) / (1 + (Z * Z) / of);
  const half = (Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of))) / (1 + (Z * Z) / of);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
