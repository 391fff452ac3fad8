import judged from 'virtual:languages/judged';
import trees from '../../rules/trees.json';
import type { Model } from '../conversation/model';
import { modelOf } from './model-of';

/** What talks are judged by, as it ships: one for all languages. */
export function installedModel(): Model {
  return modelOf({ toneBias: judged.toneBias, trees }, judged.accounts);
}
