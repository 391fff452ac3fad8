import { createReadStream, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Chat, readChat } from './chat';

export type Found = { file: string; line: number; chat: Chat } | { file: string; line: number; problem: string };

/**
 * Reads conversations one at a time, so that a file of any size needs the memory of one conversation.
 * A bad line, or a file that cannot be read, is told and passed over.
 *
 * @param onBytes is told how much has been read
 */
export async function* read(
  files: readonly string[],
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<Found> {
  for (const file of files) {
    const stream = createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 18 });
    let line = 0;
    try {
      for await (const text of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
        line += 1;
        onBytes(text.length + 1);
        if (text.trim() === '') continue;
        const chat = readChat(text);
        yield typeof chat === 'string' ? { file, line, problem: chat } : { file, line, chat };
      }
    } catch (error) {
      yield { file, line, problem: `cannot be read: ${error instanceof Error ? error.message : error}` };
    }
  }
}

/** Bytes of all files together; what cannot be read counts nothing. */
export function sizeOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
}
