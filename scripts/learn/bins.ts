import type { Row } from './feature-rows';

/** Limits that a question may ask for, of one field. */
const MOST_LIMITS = 31;
/** What is not known is above no limit. */
const UNKNOWN = 0;

/** All features, field by field, as the number of limits that a value is above. */
export type Bins = { limits: number[][]; columns: Uint8Array[] };

/** Limits stand where they part the values into shares of one size. */
export function binsOf(rows: readonly Row[], fields: number): Bins {
  const limits: number[][] = [];
  const columns: Uint8Array[] = [];
  for (let field = 0; field < fields; field += 1) {
    const values = rows.map(({ features }) => features[field] as number);
    const sorted = Float64Array.from(values.filter((value) => !Number.isNaN(value))).sort();
    const chosen = new Set<number>();
    for (let k = 1; k <= MOST_LIMITS; k += 1) {
      const value = sorted[Math.floor((sorted.length * k) / (MOST_LIMITS + 1))];
      if (value !== undefined && value < (sorted.at(-1) as number)) chosen.add(Math.round(value * 1000) / 1000);
    }
    // Many values are 0: whether there is anything at all is always a question.
    if (sorted.length > 0 && (sorted[0] as number) === 0 && (sorted.at(-1) as number) > 0) chosen.add(0);
    const some = [...chosen].sort((a, b) => a - b);
    limits.push(some);
    columns.push(Uint8Array.from(values, (value) => binOf(value, some)));
  }
  return { limits, columns };
}

function binOf(value: number, limits: readonly number[]): number {
  if (Number.isNaN(value)) return UNKNOWN;
  let bin = 0;
  while (bin < limits.length && value > (limits[bin] as number)) bin += 1;
  return bin;
}
