import { categories } from '../../rules/categories';
import { combinations } from '../../rules/combinations';
import type { Learned, Model } from '../conversation/model';

/** What talks are judged by with our rules and what was learned; without that only what rules know counts. */
export function modelOf(learned?: Learned): Model {
  return { categories, combinations, ...(learned && { learned }) };
}
