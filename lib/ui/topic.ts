import type { Alert } from '../alerts/alert';
import { gravest, isGrave } from '../alerts/gravity';
import { namedKinds } from '../alerts/named';
import type { Topic } from './views';

/**
 * What a card is about, and so which steps it gives: the gravest sign that a rule saw. Several small ones, and whatever
 * rests on hints, are told in the general words of `pattern`.
 */
export function topicOf(alert: Pick<Alert, 'categories' | 'rules'>): Topic {
  const named = namedKinds(alert);
  const main = gravest(named);
  if (main === undefined) return 'pattern';
  return isGrave(main) || alert.categories.length === 1 ? main : 'pattern';
}
