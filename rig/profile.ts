import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackedSession } from './lz4';

/**
 * Looks for words in every file of a browser's profile, whoever wrote it, in UTF-8 and in UTF-16; Firefox packs its session.
 *
 * @returns what was found, as "word in file"
 */
export function wordsIn(folder: string, words: readonly string[]): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const written = readFileSync(path);
    const bytes = unpackedSession(written) ?? written;
    const isIn = (word: string) => bytes.includes(Buffer.from(word)) || bytes.includes(Buffer.from(word, 'utf16le'));
    return words.filter(isIn).map((word) => `${word} in ${path.slice(folder.length + 1)}`);
  });
}
