import type { CompiledPack } from '../pack/compiled-pack';
import { listAt } from '../pack/lists';

/**
 * The parts that a text is searched for, numbered so that the rarest part of each pattern, its key, comes before all others:
 * those below `keys` are such.
 */
export type LookedFor = {
  keys: number;
  /** Per part the step where it begins. */
  begins: Int32Array;
  /** Per key its pattern. */
  owner: Int32Array;
  /** The other parts of a pattern, from `othersAt[pattern]` up to `othersAt[pattern + 1]`. */
  othersAt: Int32Array;
  /** Per pattern whether it is looked for at all: vetoes are only tried where their rule matched. */
  looked: Uint8Array;
};

export function lookedFor({ starts, segments, rules, guards }: CompiledPack): LookedFor {
  const asked = new Set([...rules, ...guards].flatMap(({ match }) => match));
  const looked = Uint8Array.from(starts, (_, pattern) =>
    asked.has(pattern) && listAt(segments, pattern).length > 0 ? 1 : 0,
  );
  const keys: number[] = [];
  const others: number[] = [];
  const owner: number[] = [];
  const counted = [0];
  starts.forEach((start, pattern) => {
    if (looked[pattern] === 1) {
      // A pattern names its rarest part first (`segment.ts`).
      const [key = 0, ...rest] = listAt(segments, pattern);
      owner.push(pattern);
      keys.push(start - key);
      for (const back of rest) others.push(start - back);
    }
    counted.push(others.length);
  });
  return {
    keys: keys.length,
    begins: Int32Array.from([...keys, ...others]),
    owner: Int32Array.from(owner),
    othersAt: Int32Array.from(counted, (count) => keys.length + count),
    looked,
  };
}
