const CLOSE = 3;

/** The known name that a misspelt one most likely meant, or nothing where none is close. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((name) => ({ name, steps: distance(written.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps);
  const best = ranked[0];
  return best && best.steps <= CLOSE ? best.name : undefined;
}

/** Levenshtein: how many letters to change, add or leave out. Long input is cut, as no key is that long. */
function distance(from: string, to: string): number {
  const a = from.slice(0, 40);
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
