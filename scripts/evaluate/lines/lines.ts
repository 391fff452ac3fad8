import { readFileSync } from 'node:fs';
import { type Level, loudness } from '../../../lib/conversation/levels';
import { type Options, UsageError } from '../options';
import { productFor, surroundingsOf } from '../product';
import { replay } from '../replay';
import { ACTS, type Line, readLine } from './line';
import { everydayTalk, SITUATIONS, type Situation, talkWith } from './situations';
import { linesTable } from './table';

/** What a line came to in one situation: the loudest card at its messages, and the kinds that it named. */
export type Said = { line: Line; situation: Situation; level: Level | 'none'; kinds: readonly string[] };

/**
 * `--lines`: single sentences of somebody new, each tried as the first message, after a few everyday ones and in the middle
 * of a long everyday talk. Bright lines should raise a card at that message, their harmless twins none.
 */
export async function lines(options: Options): Promise<number> {
  const everyday = await everydayTalk();
  const product = productFor(options);
  const said: Said[] = [];
  let problems = 0;
  for (const file of options.files) {
    for (const [place, text] of linesOf(file).entries()) {
      if (text.trim() === '') continue;
      const line = readLine(text);
      if (typeof line === 'string') {
        problems += 1;
        console.error(`${file}:${place + 1}: ${line}`);
        continue;
      }
      for (const situation of Object.keys(SITUATIONS) as Situation[]) {
        // A prime step, so that neighbours begin far apart.
        const { chat, from } = talkWith(line, situation, everyday, place * 37);
        const key = `${file}:${place}:${situation}`;
        const raised = replay(chat, key, surroundingsOf(chat, options), product).filter(
          ({ message }) => message >= from,
        );
        const card = raised
          .filter(({ level }) => level !== 'soft')
          .sort((a, b) => loudness(b.level) - loudness(a.level))[0];
        said.push({ line, situation, level: card?.level ?? 'none', kinds: card?.categories ?? [] });
      }
    }
  }
  if (options.json) console.log(JSON.stringify(said));
  else console.log(linesTable(said, ACTS, options.misses));
  return problems;
}

/** @throws a sentence that says which file cannot be read */
function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}
