/** What one part of the bench found: rows to read side by side, curves to see, and targets that are met or not. */
export type Section = { title: string; tables: Table[]; curves: Curve[]; targets: Target[] };

export type Table = { title: string; unit: string; rows: { name: string; value: number }[] };

/** How something grows: `flat` curves should not, `linear` ones may grow as their input does. */
export type Curve = {
  name: string;
  across: string;
  up: string;
  should: 'flat' | 'linear';
  points: [x: number, y: number][];
};

/** One line a target: what was asked, what was measured, and, where it falls short, why. */
export type Target = {
  /** As in the list of targets: T1 to T14, B1 to B10. */
  id: string;
  name: string;
  measured: number;
  atMost?: number;
  atLeast?: number;
  unit?: string;
  why?: string;
};

/** A part of the bench, by the name that a person types. */
export type Part = () => Section | Promise<Section>;

export function isMet({ measured, atMost, atLeast }: Target): boolean {
  // What was not measured is not met; kept as JSON it is null, which would pass for 0.
  if (!Number.isFinite(measured)) return false;
  return (atMost === undefined || measured <= atMost) && (atLeast === undefined || measured >= atLeast);
}

export function tableOf(title: string, names: readonly string[], values: readonly number[], unit = 'x'): Table {
  return { title, unit, rows: names.map((name, k) => ({ name, value: values[k] ?? Number.NaN })) };
}

/** Three digits that mean something. */
export function rounded(value: number): string {
  if (!Number.isFinite(value)) return 'not measured';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
