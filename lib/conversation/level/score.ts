import type { Classification } from '../classifier/classify';
import { MOST_POINTS } from '../tuning';

/**
 * The score of a talk: what rules found, no less than the classifier says where it finds the talk worrying, and no more than it says
 * where it finds it ordinary. It adds or takes back so much at most.
 *
 * @param rules points of the rules
 */
export function scoreOf(rules: number, classification: Classification): number {
  switch (classification.class) {
    case 'worrying':
      return Math.max(rules, Math.min(classification.points, rules + MOST_POINTS));
    case 'ordinary':
      return Math.max(0, Math.min(rules, Math.max(classification.points, rules - MOST_POINTS)));
    default:
      return Math.max(0, rules);
  }
}
