import type { Alert } from '../../alerts/alert';
import type { AlertRecord } from './records';

/** The signs that count now in a talk, and the room (keyed hash) it is in. */
export type Path = Pick<Alert, 'categories' | 'rules' | 'story'> & { room: string };

/** So many kinds are told in order at most. */
const LONGEST = 4;

/**
 * The newest alert about one person in that room, with what came since: between two cards the popup shows all that came.
 * @returns nothing where there is no alert, or nothing new
 */
export function withPath(known: readonly AlertRecord[], conversation: string, path: Path): AlertRecord | undefined {
  const newest = known
    .filter((alert) => alert.conversation === conversation && alert.room === path.room)
    .sort((a, b) => b.at - a.at)[0];
  if (!newest) return undefined;
  const news = path.categories.filter((kind) => !newest.categories.includes(kind));
  if (news.length === 0) return undefined;
  return {
    ...newest,
    categories: [...newest.categories, ...news],
    rules: [...new Set([...newest.rules, ...path.rules])],
    story: [...newest.story, ...path.story.filter((kind) => news.includes(kind))].slice(-LONGEST),
  };
}
