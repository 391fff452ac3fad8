import type { Alert } from '../alerts/alert';
import { gravest, isGrave } from '../alerts/gravity';
import { namedKinds } from '../alerts/named';
import type { Topic } from './views';

/**
 * What a card is about, and so which steps it gives: the gravest bright line, else the gravest sign that a rule saw. Small ones that mean something only
 * together, and whatever rests on hints, are told in the general words of `pattern`.
 */
export function topicOf(alert: Pick<Alert, 'categories' | 'combinations' | 'rules' | 'bright'>): Topic {
  const outright = gravest(alert.bright ?? []);
  if (outright) return outright;
  const named = namedKinds(alert);
  const main = gravest(named);
  if (main === undefined) return 'pattern';
  const together = named.length > 2 || (named.length > 1 && alert.combinations.length > 0);
  const hinted = named.length < alert.categories.length;
  return !isGrave(main) && (together || hinted) ? 'pattern' : main;
}
