import type { Row } from './pictures';

/** Numbers of a row beside its picture: whether it is of a worrying talk, and what it counts. */
const BESIDE = 2;

/** One long list of numbers: the length of a row, then the rows. */
export function packed(rows: readonly Row[]): Uint8Array {
  const length = (rows[0]?.picture.length ?? 0) + BESIDE;
  const numbers = new Float64Array(1 + rows.length * length);
  numbers[0] = length;
  rows.forEach(({ risky, weight, picture }, place) => {
    numbers.set([risky ? 1 : 0, weight, ...picture], 1 + place * length);
  });
  return new Uint8Array(numbers.buffer);
}

/** @param data what `packed` gave */
export function unpacked(data: Uint8Array): Row[] {
  const numbers = new Float64Array(data.buffer, data.byteOffset, data.byteLength / Float64Array.BYTES_PER_ELEMENT);
  const length = numbers[0] ?? 0;
  const rows: Row[] = [];
  for (let at = 1; at < numbers.length; at += length) {
    const [risky, weight = 0] = numbers.subarray(at, at + BESIDE);
    rows.push({ risky: risky === 1, weight, picture: numbers.subarray(at + BESIDE, at + length) });
  }
  return rows;
}
