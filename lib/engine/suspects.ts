/** Which patterns may match in the text at hand: those whose parts were all found. */
export type Suspects = {
  /** Per part its pattern; per pattern how many parts are looked for. */
  owner: Int32Array;
  parts: Uint8Array;
  /** Patterns that are of interest by themselves: of rules, and of guards that are remembered. */
  wanted: readonly boolean[];
  /** Serial number of the text in which a part, or the first part of a pattern, was last found. */
  partSeen: Int32Array;
  patternSeen: Int32Array;
  missing: Uint8Array;
  serial: number;
  /** The patterns that may match are the first `found` of these; `count` of them are wanted. */
  patterns: Int32Array;
  found: number;
  count: number;
};

export function createSuspects(owner: Int32Array, wanted: readonly boolean[]): Suspects {
  const parts = new Uint8Array(wanted.length);
  for (const pattern of owner) parts[pattern] = (parts[pattern] ?? 0) + 1;
  return {
    owner,
    parts,
    wanted,
    partSeen: new Int32Array(owner.length),
    patternSeen: new Int32Array(wanted.length),
    missing: new Uint8Array(wanted.length),
    serial: 0,
    patterns: new Int32Array(wanted.length),
    found: 0,
    count: 0,
  };
}

/** A new text: nothing is suspected. */
export function clearSuspects(suspects: Suspects): void {
  suspects.serial++;
  suspects.found = 0;
  suspects.count = 0;
}

/** These parts were found. */
export function suspect(suspects: Suspects, found: readonly number[]): void {
  const { owner, parts, partSeen, patternSeen, missing, serial } = suspects;
  for (const part of found) {
    if (partSeen[part] === serial) continue;
    partSeen[part] = serial;
    const pattern = owner[part] as number;
    if (patternSeen[pattern] !== serial) {
      patternSeen[pattern] = serial;
      missing[pattern] = parts[pattern] as number;
    }
    const left = (missing[pattern] as number) - 1;
    missing[pattern] = left;
    if (left > 0) continue;
    suspects.patterns[suspects.found++] = pattern;
    if (suspects.wanted[pattern]) suspects.count++;
  }
}

/** Whether a pattern may match; one that is not looked for always may. */
export function isSuspect({ parts, patternSeen, missing, serial }: Suspects, pattern: number): boolean {
  return parts[pattern] === 0 || (patternSeen[pattern] === serial && missing[pattern] === 0);
}
