import { isMet, rounded, type Section, type Target } from './section';

export function printSection({ title, tables, curves, targets }: Section): void {
  console.log(`\n# ${title}`);
  for (const { title, unit, rows } of tables) {
    console.log(`\n${title}`);
    for (const { name, value } of rows) console.log(`${rounded(value).padStart(12)}${unit}  ${name}`);
  }
  for (const { name, points } of curves) {
    console.log(`\n${name}`);
    for (const [x, y] of points) console.log(`${rounded(y).padStart(12)}x  at ${x.toLocaleString('en')}`);
  }
  if (targets.length > 0) console.log();
  for (const target of targets) console.log(lineOf(target));
}

/** `pass` or `short`, the figure, what was asked; and why, where it falls short. */
export function lineOf(target: Target): string {
  const { id, name, measured, atMost, atLeast, unit = 'x', why } = target;
  const met = isMet(target);
  const goal = atMost === undefined ? `at least ${rounded(atLeast ?? 0)}` : `at most ${rounded(atMost)}`;
  return `${met ? 'pass ' : 'short'}  ${id} ${name}: ${rounded(measured)}${unit} (${goal}${unit})${!met && why ? `. ${why}` : ''}`;
}
