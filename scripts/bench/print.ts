/** One line a target: what was asked, what was measured, and whether that is enough. */
export type Target = { name: string; measured: number; atMost?: number; atLeast?: number; unit?: string };

export function printTargets(targets: readonly Target[]): void {
  for (const { name, measured, atMost, atLeast, unit = 'x' } of targets) {
    const enough = (atMost === undefined || measured <= atMost) && (atLeast === undefined || measured >= atLeast);
    const goal = atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`;
    console.log(`${enough ? 'pass ' : 'SHORT'}  ${name}: ${round(measured)}${unit} (${goal}${unit})`);
  }
}

export function printRatios(title: string, names: readonly string[], values: readonly number[]): void {
  console.log(`\n${title}`);
  names.forEach((name, k) => {
    console.log(`${round(values[k] ?? Number.NaN).padStart(9)}x  ${name}`);
  });
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
