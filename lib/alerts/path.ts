import type { Alert } from './alert';
import { LONGEST } from './story';

/** The signs that count now in a talk: what is shown of it between two cards. */
export type Path = Pick<Alert, 'categories' | 'rules' | 'story'>;

/**
 * An alert with what came since: the popup shows all that came, also where no card was due for it.
 * @returns nothing where nothing came
 */
export function withPath<Told extends Path>(alert: Told, path: Path): Told | undefined {
  const news = path.categories.filter((kind) => !alert.categories.includes(kind));
  if (news.length === 0) return undefined;
  return {
    ...alert,
    categories: [...alert.categories, ...news],
    rules: [...new Set([...alert.rules, ...path.rules])],
    story: [...alert.story, ...path.story.filter((kind) => news.includes(kind))].slice(-LONGEST),
  };
}
