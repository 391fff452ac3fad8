/** Signs that are not seen and can turn around, join or hide what stands beside them: controls, marks of direction, zero widths, tags. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
/** Emoji are put together with these two. */
const JOINING = /[\u200c\u200d]/;
const LONGEST = 120;

/**
 * Words that somebody else wrote, for the middle of a sentence of ours, where no element of their own can keep them apart: on
 * one line, of bearable length, and isolated, so that they can neither turn our words around nor go on after their end.
 */
export function foreign(words: string, longest = LONGEST): string {
  return `\u2068${tamed(words, longest)}\u2069`;
}

/** The same without isolation, for what stands alone. */
export function tamed(words: string, longest = LONGEST): string {
  // A name of megabytes must not be searched to its end to show its beginning.
  const seen = words.slice(0, longest * 8).replace(UNSEEN, (sign) => (JOINING.test(sign) ? sign : ''));
  const letters = [...seen.trim()];
  return letters.length > longest || words.length > longest * 8
    ? `${letters.slice(0, longest).join('')}…`
    : letters.join('');
}
