import { readdirSync } from 'node:fs';

/** The chats of a folder, one writer a file, in the order of their names. */
export function chatFilesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => `${folder}/${file}`);
}
