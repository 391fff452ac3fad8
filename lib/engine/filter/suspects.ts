import type { LookedFor } from './looked-for';

/** Which patterns may match in the text at hand: those whose parts were all found. */
export type Suspects = LookedFor & {
  /** Patterns that are of interest by themselves: of rules, and of guards that are remembered. */
  wanted: readonly boolean[];
  /** The lists of parts that were found are the first `listCount` of these, by their numbers in the filter. */
  lists: number[];
  listCount: number;
  /** Serial number of the text in which a part was last found among others, and a pattern last suspected. */
  partSeen: Int32Array;
  patternSeen: Int32Array;
  serial: number;
  /** The patterns that may match are the first `found` of these; `count` of them are wanted. */
  patterns: Int32Array;
  found: number;
  count: number;
};

export function createSuspects(lookedFor: LookedFor, wanted: readonly boolean[]): Suspects {
  return {
    ...lookedFor,
    wanted,
    lists: [],
    listCount: 0,
    partSeen: new Int32Array(lookedFor.begins.length),
    patternSeen: new Int32Array(wanted.length),
    serial: 0,
    patterns: new Int32Array(wanted.length),
    found: 0,
    count: 0,
  };
}

/** A new text: nothing is suspected. */
export function clearSuspects(suspects: Suspects): void {
  suspects.serial++;
  suspects.listCount = 0;
  suspects.found = 0;
  suspects.count = 0;
}

/** The parts of this list were found. Which patterns that makes suspect is only asked at the end of the text. */
export function suspect(suspects: Suspects, list: number): void {
  suspects.lists[suspects.listCount++] = list;
}

/**
 * Names the patterns whose parts were all found. Ordinary talk is full of common parts, and holds few that are the rarest of
 * their pattern: only where there is one of those are the others looked at.
 * @param parts per list its parts, in order
 */
export function settleSuspects(suspects: Suspects, parts: readonly (readonly number[])[]): void {
  const { keys, owner, othersAt, wanted, lists, listCount, patternSeen, serial } = suspects;
  let marked = false;
  for (let k = 0; k < listCount; k++) {
    const list = parts[lists[k] as number] as readonly number[];
    for (let p = 0; p < list.length && (list[p] as number) < keys; p++) {
      const pattern = owner[list[p] as number] as number;
      if (patternSeen[pattern] === serial) continue;
      if ((othersAt[pattern] as number) < (othersAt[pattern + 1] as number)) {
        if (!marked) markOthers(suspects, parts);
        marked = true;
        if (!hasOthers(suspects, pattern)) continue;
      }
      patternSeen[pattern] = serial;
      suspects.patterns[suspects.found++] = pattern;
      if (wanted[pattern]) suspects.count++;
    }
  }
}

function markOthers(
  { keys, lists, listCount, partSeen, serial }: Suspects,
  parts: readonly (readonly number[])[],
): void {
  for (let k = 0; k < listCount; k++) {
    const list = parts[lists[k] as number] as readonly number[];
    for (let p = list.length - 1; p >= 0 && (list[p] as number) >= keys; p--) partSeen[list[p] as number] = serial;
  }
}

function hasOthers({ othersAt, partSeen, serial }: Suspects, pattern: number): boolean {
  const end = othersAt[pattern + 1] as number;
  for (let part = othersAt[pattern] as number; part < end; part++) if (partSeen[part] !== serial) return false;
  return true;
}

/** Whether all parts of a pattern that is looked for were found. */
export function isSuspect({ patternSeen, serial }: Suspects, pattern: number): boolean {
  return patternSeen[pattern] === serial;
}

/** Others, vetoes all of them, may match in any text. */
export function isLookedFor({ looked }: Suspects, pattern: number): boolean {
  return looked[pattern] !== 0;
}
