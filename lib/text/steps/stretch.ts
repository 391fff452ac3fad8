/** More stretched letters than this are all shortened the same way. */
const RUNS_CAP = 3;

/**
 * Shorter spellings of a stretched word: each letter written three times or more becomes two, or one (`sooo` → `soo`, `so`;
 * `meeeet` → `meet`, `met`). Doubled letters are ordinary spelling and stay.
 */
export function unstretch(word: string): string[] {
  const runs = word.match(/(\p{L})\1{2,}/gu);
  if (!runs) return [];
  if (runs.length > RUNS_CAP) return [word.replace(/(\p{L})\1{2,}/gu, '$1$1'), word.replace(/(\p{L})\1{2,}/gu, '$1')];
  let results = [''];
  for (const part of word.split(/((\p{L})\2{2,})/u).filter((_, k) => k % 3 !== 2)) {
    const stretched = /^(\p{L})\1{2,}$/u.test(part);
    const letter = part.charAt(0);
    results = results.flatMap((start) => (stretched ? [start + letter + letter, start + letter] : [start + part]));
  }
  return results;
}
