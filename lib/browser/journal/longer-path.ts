import { type Path, withPath } from '../../alerts/path';
import type { AlertRecord } from './records';

/** Where a path belongs: to the newest alert about one person in one room (keyed hash). */
export type PathIn = Path & { room: string };

/** @returns that alert with what came since, or nothing where there is none, or nothing came */
export function longerPath(known: readonly AlertRecord[], conversation: string, path: PathIn): AlertRecord | undefined {
  const theirs = known.filter((alert) => alert.conversation === conversation && alert.room === path.room);
  const newest = theirs.sort((a, b) => b.at - a.at)[0];
  return newest && withPath(newest, path);
}
