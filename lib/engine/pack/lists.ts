/** Many lists of numbers in two arrays: list k is `items` from `at[k]` up to `at[k + 1]`. */
export type Lists = { at: Int32Array; items: Int32Array };

export function listsOf(lists: readonly (readonly number[])[]): Lists {
  const at = new Int32Array(lists.length + 1);
  lists.forEach((list, k) => {
    at[k + 1] = (at[k] as number) + list.length;
  });
  return { at, items: Int32Array.from(lists.flat()) };
}

/** One list; reads the same memory. */
export function listAt({ at, items }: Lists, k: number): Int32Array {
  return items.subarray(at[k], at[k + 1]);
}

export function listCount({ at }: Lists): number {
  return at.length - 1;
}
