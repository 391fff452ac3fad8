import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { packWeights } from '../../lib/tone/packed-weights';
import { chatFilesIn } from '../evaluate/folder';
import { EVERYWHERE } from '../evaluate/languages';
import { featureRowsOf } from './feature-rows';

/** All that learning reads. */
export const CHATS = 'data/chats';
/** All that it writes. */
export const LEARNED = { tone: `rules/${EVERYWHERE.code}/tone.json`, trees: 'rules/trees.json' } as const;
/** From which chats, rules and features what ships was learned: learning again to find out would take half an hour. */
export const FINGERPRINTS = `rules/${EVERYWHERE.code}/learned.json`;
/** Chats that nothing learns from. Rules and features are told by what they see in these: a comment that changes changes nothing. */
const SEEN_IN = ['tests/regression/qd.jsonl', 'tests/regression/wr.jsonl'];

export type Fingerprints = Record<'features' | 'tone' | 'trees', string>;

/** SHA-256 of what rules and features see in some chats, and of what was learned. */
export async function fingerprints(): Promise<Fingerprints> {
  return { features: await sumOfFeatures(), tone: sumOf([LEARNED.tone]), trees: sumOf([LEARNED.trees]) };
}

/** SHA-256 of the chats that are learned from. */
export function sumOfChats(): string {
  return sumOf(chatFilesIn(CHATS));
}

/** SHA-256 of some files and their names. */
export function sumOf(paths: readonly string[]): string {
  const sum = createHash('sha256');
  for (const path of paths) sum.update(path).update('\0').update(readFileSync(path)).update('\0');
  return sum.digest('hex');
}

/** With no tone: that is learned itself, and its own sum tells whether it changed. */
async function sumOfFeatures(): Promise<string> {
  const sum = createHash('sha256');
  for (const file of SEEN_IN)
    for (const { features } of await featureRowsOf(file, { bias: 0, weights: packWeights({}) }))
      sum.update(Float32Array.from(features));
  return sum.digest('hex');
}
