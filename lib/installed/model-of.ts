import { categories } from '../../rules/categories';
import { combinations } from '../../rules/combinations';
import type { Learned, Model } from '../conversation/model';

/**
 * What talks are judged by with our rules and what was learned; without that only what rules know counts.
 * @param accounts how the languages that are heard speak of accounts
 */
export function modelOf(learned?: Learned, accounts: Model['accounts'] = []): Model {
  return { categories, combinations, accounts, ...(learned && { learned }) };
}
