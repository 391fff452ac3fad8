/** Of a longer message only the beginning and the end are read exactly; the gate still looks at all of it. */
export const WINDOW = { head: 3000, tail: 1000 } as const;

/** The part of a text that is read: the text itself in all but the longest cases. */
export function readingWindow(text: string): string {
  if (text.length <= WINDOW.head + WINDOW.tail) return text;
  return text.slice(0, WINDOW.head) + text.slice(-WINDOW.tail);
}

/** Where a place of the part that was read stands in the whole text. */
export function placeInWhole(text: string, place: number): number {
  const left = text.length - WINDOW.head - WINDOW.tail;
  return left > 0 && place >= WINDOW.head ? place + left : place;
}
