import { readFileSync } from 'node:fs';
import type { LineFeatures } from '../../lib/line/features';
import { chatFilesIn } from '../evaluate/folder';
import { readLine } from '../evaluate/lines/line';
import { read } from '../evaluate/read';
import { CHATS } from '../learn/fingerprints';
import type { Example } from './regression';

/** Lines by writers whose lines may be learned from; those of `data/lines/left-out` only measure. */
export const LINES = 'data/lines/tuning';
/** Ordinary messages are many; each counts so much of a line. */
const ORDINARY_WEIGHT = 0.3;

/** An example and who wrote it: a letter a set of writers, or a file of ordinary talk. */
export type Written = Example & { by: string; words: readonly string[] };

/** How a message is read: by hashed features, and by its words. */
export type Reading = { features: LineFeatures; words: (text: string) => readonly string[] };

export function lineFiles(): string[] {
  return chatFilesIn(LINES);
}

/** @throws where a line cannot be read */
export function lines({ features, words }: Reading): Written[] {
  return lineFiles().flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((text) => text.trim() !== '')
      .map((text, place) => {
        const line = readLine(text);
        if (typeof line === 'string') throw new Error(`${file}:${place + 1}: ${line}`);
        const said = line.said.join(PIECES);
        const read = { features: Int32Array.from(features(said)), words: words(said) };
        return { ...read, bright: line.kind === 'bright', weight: 1, by: line.writer.slice(0, 1) };
      }),
  );
}

/** How a line that was said in pieces is read: `lib/engine/spotter.ts` joins them in the same way. */
const PIECES = ' ';

/** What others than the child say in ordinary talk: of the invented chats, and of all files given. */
export async function* ordinary({ features, words }: Reading, files: readonly string[]): AsyncGenerator<Written> {
  for (const file of [...chatFilesIn(CHATS), ...files]) {
    for await (const found of read([file])) {
      if ('problem' in found) throw new Error(`${found.file}:${found.line}: ${found.problem}`);
      if (found.chat.risky) continue;
      for (const { from, text } of found.chat.messages) {
        if (from === 'self') continue;
        const read = { features: Int32Array.from(features(text)), words: words(text) };
        yield { ...read, bright: false, weight: ORDINARY_WEIGHT, by: file };
      }
    }
  }
}
