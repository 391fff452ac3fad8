import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { chatFilesIn } from '../evaluate/folder';
import { featureRowsOf } from './feature-rows';
import { CHATS } from './fingerprints';
import { type Kept, keep, kept, type Part } from './kept';
import { learnTone } from './learn-tone';
import { learnTrees } from './learn-trees';
import { leftOut, lineOf } from './left-out';
import { realFiles } from './real-talk';
import type { Talk } from './rows';

/** An eighth of the writers is left out at a time. */
export const EIGHTHS = Array.from({ length: 8 }, (_, eighth) => eighth);
/** Learned from all writers: what ships. */
export const NONE = EIGHTHS.length;

/** What is done for each eighth, one after the other: each needs what the one before gave, of all eighths. */
export const PARTS: { [Name in Part]: { for: readonly number[]; learn: (eighth: number) => Promise<Kept[Name]> } } = {
  tone: {
    for: [...EIGHTHS, NONE],
    learn: async (eighth) => learnTone(writers(eighth, false).map(talksIn)),
  },
  // The trees learn how sure the tone may be of a writer it has not seen.
  features: {
    for: EIGHTHS,
    async learn(eighth) {
      const tone = kept('tone', eighth);
      const rows: Kept['features'] = [];
      for (const path of writers(eighth, true)) rows.push(...(await featureRowsOf(path, tone)));
      return rows;
    },
  },
  trees: {
    for: [...EIGHTHS, NONE],
    learn: async (eighth) =>
      learnTrees(EIGHTHS.filter((other) => other !== eighth).flatMap((other) => kept('features', other))),
  },
  tried: {
    for: EIGHTHS,
    async learn(eighth) {
      const weights = { tone: kept('tone', eighth), trees: kept('trees', eighth) };
      const tried: Kept['tried'] = { lines: [], mixed: [] };
      for (const path of writers(eighth, true)) {
        const outcomes = await leftOut(path, weights);
        tried.lines.push(`  ${basename(path).padEnd(16)} ${lineOf(outcomes)}`);
        if (outcomes.some(({ risky }) => risky)) tried.mixed.push(...outcomes);
      }
      return tried;
    },
  },
};

/** Does one part for one eighth, and keeps what it gives. */
export async function doPart(name: Part, eighth: number): Promise<void> {
  keep(name, eighth, await PARTS[name].learn(eighth));
}

/** @param isIn those of this eighth; else all others */
function writers(eighth: number, isIn: boolean): string[] {
  return [chatFilesIn(CHATS), realFiles()].flatMap((files) =>
    files.filter((_, place) => (place % EIGHTHS.length === eighth) === isIn),
  );
}

function talksIn(path: string): Talk[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => ({ categories: [], ...JSON.parse(line) }));
}
