import { LARGEST_FILE } from '../../exports/limits';
import type { Refusal } from '../../exports/read-export';
import type { Doubt } from '../../exports/said';
import { wordId } from '../advice';
import { say } from '../words';

const MEGABYTE = 2 ** 20;

/** Why a file was not read, and what is needed. */
export function refusalSentence(refusal: Refusal, begins = ''): string {
  return say(`check.refusal.${wordId(refusal)}`, { begins, most: Math.round(LARGEST_FILE / MEGABYTE) });
}

/** What a reader was unsure of; everything else was read all the same. */
export function doubtSentence({ id, count }: Doubt): string {
  return say(`check.doubt.${wordId(id)}`, { count });
}
