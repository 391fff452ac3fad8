/**
 * Lists of whole numbers as text: base 36, a space between, a minus in front where needed. Short when compressed, the same
 * in every browser, and read without making a string for every number.
 */
export function writeNumbers(numbers: Iterable<number>): string {
  return Array.from(numbers, (number) => number.toString(36)).join(' ');
}

/** The numbers of a text that `writeNumbers` made. */
export function readNumbers(text: string): Int32Array {
  const numbers = new Int32Array(text.length === 0 ? 0 : text.length / 2 + 1);
  let count = 0;
  let value = 0;
  let sign = 1;
  for (let k = 0; k <= text.length; k++) {
    const unit = k < text.length ? text.charCodeAt(k) : 0x20;
    if (unit === 0x2d) sign = -1;
    else if (unit !== 0x20) value = value * 36 + (unit < 0x3a ? unit - 0x30 : unit - 0x57);
    else if (text.length > 0) {
      numbers[count++] = sign * value;
      value = 0;
      sign = 1;
    }
  }
  return numbers.slice(0, count);
}

/** Lists of numbers as one: each with its length in front. */
export function writeLists(lists: readonly (readonly number[])[]): string {
  return writeNumbers(lists.flatMap((list) => [list.length, ...list]));
}

export function readLists(text: string): Int32Array[] {
  const numbers = readNumbers(text);
  const lists: Int32Array[] = [];
  for (let k = 0; k < numbers.length; ) {
    const length = numbers[k] ?? 0;
    lists.push(numbers.subarray(k + 1, k + 1 + length));
    k += length + 1;
  }
  return lists;
}
