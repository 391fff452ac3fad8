import judged from 'virtual:languages/judged';
import { categories } from '../../rules/categories';
import { combinations } from '../../rules/combinations';
import trees from '../../rules/trees.json';
import type { Model } from '../conversation/model';

/** What talks are judged by, as it ships: one for all languages. */
export function installedModel(): Model {
  return { categories, combinations, learned: { toneBias: judged.toneBias, trees } };
}
