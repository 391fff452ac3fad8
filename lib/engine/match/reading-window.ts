/** Of a longer message only the beginning and the end are read, so that no text can be costly. UTF-16 units. */
export const WINDOW = { head: 1500, tail: 500 } as const;

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
