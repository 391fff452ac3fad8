import type { Category } from '../engine/rule';
import type { Alert } from './alert';

/** How the rule of a hint ends: words spoke for the kind, but no rule knows the sentence (`lib/conversation/evidence/hints.ts`). */
const HINTED = '/hinted';

/** Whether a sign rests on a hint alone. */
export function isHinted(rule: string): boolean {
  return rule.endsWith(HINTED);
}

/** The kinds that a rule saw. Only these may be named to anybody; what rests on a hint alone is told in general words. */
export function namedKinds({ categories, rules }: Pick<Alert, 'categories' | 'rules'>): Category[] {
  const seen = new Set(rules.filter((rule) => !isHinted(rule)).map((rule) => rule.split('/')[0]));
  return categories.filter((kind) => seen.has(kind));
}

/** The story without what was only hinted at. */
export function namedStory(alert: Pick<Alert, 'categories' | 'rules' | 'story'>): Category[] {
  const named = namedKinds(alert);
  return alert.story.filter((kind) => named.includes(kind));
}
