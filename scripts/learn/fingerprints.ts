import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** All that learning reads. */
export const CHATS = 'tests/chats';
/** All that it writes. */
export const LEARNED = { tone: 'rules/en/tone.json', trees: 'rules/en/trees.json' } as const;
/** Which chats what ships was learned from: learning again to find out would take minutes. */
export const FINGERPRINTS = 'tests/chats/learned.json';

/** One writer a file. */
export function chatFiles(): string[] {
  return readdirSync(CHATS)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => `${CHATS}/${file}`);
}

/** SHA-256 of the chats as they are now, and of what was learned. */
export function fingerprints(): Record<'chats' | keyof typeof LEARNED, string> {
  return { chats: sumOf(chatFiles()), tone: sumOf([LEARNED.tone]), trees: sumOf([LEARNED.trees]) };
}

/** SHA-256 of some files and their names. */
export function sumOf(paths: readonly string[]): string {
  const sum = createHash('sha256');
  for (const path of paths) sum.update(path).update('\0').update(readFileSync(path)).update('\0');
  return sum.digest('hex');
}
