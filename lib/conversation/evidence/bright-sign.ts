import { BRIGHT_LEAST, type Category, type Hit } from '../../engine/rule';
import { BRIGHT_LEVEL } from '../tuning';
import { isCategory } from './decay';

/** Whether a hit is certain enough to be a card by itself. */
export function isBright(hit: Hit): hit is Hit & { kind: Category } {
  return (
    hit.bright === true &&
    hit.confidence >= BRIGHT_LEAST &&
    isCategory(hit.kind) &&
    BRIGHT_LEVEL[hit.kind] !== undefined
  );
}
