/** So much of a long line is shown before and after the words that tell. UTF-16 units. */
const AROUND = 70;
const LONGEST = 160;

/**
 * The telling words of a line with a little of what stands around them, cut between words.
 *
 * @param span [start, end) of the telling words
 * @returns before, the words, after; put together they are the line, or a part of it with "…" where it was cut
 */
export function excerpt(text: string, [start, end]: readonly [number, number]): [string, string, string] {
  const before = text.slice(0, start);
  const words = text.slice(start, end);
  const after = text.slice(end);
  return [
    before.length > AROUND ? `…${before.slice(-AROUND).replace(/^\S*\s/, '')}` : before,
    words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s\S*$/, '')}…` : words,
    after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s\S*$/, '')}…` : after,
  ];
}
