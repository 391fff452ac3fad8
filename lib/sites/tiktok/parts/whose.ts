import type { Speaker } from '../../../message';
import { sideOf } from '../../row-side';
import type { RowPlace } from '../../site';

const WORDS = '[data-e2e="dm-new-message-text"], [data-e2e="message-text"]';
const COMMENT = '[data-e2e^="comment-level-"]';
const PROFILE = 'a[data-e2e="nav-profile"]';

/**
 * Comments lead to the profile of their author, and the page to the child's own. A message without a face beside it:
 * the side tells. Live chat shows names that anyone may take.
 */
export function whose({ page, row, list, author, audience }: RowPlace): Speaker | undefined {
  if (row.matches(COMMENT)) {
    const own = /\/@([^/?#]+)/.exec(page.document.querySelector(PROFILE)?.getAttribute('href') ?? '')?.[1];
    return own && author ? (author === own ? 'self' : 'other') : undefined;
  }
  const words = audience === 'public' ? null : row.querySelector(WORDS);
  const side = words && sideOf(words, row, list);
  return side ? (side === 'end' ? 'self' : 'other') : undefined;
}
