import type { Speaker } from '../message';
import { keep, type Memory } from './memory';
import { query } from './open-roots';
import { isOwnWord } from './own-words';
import type { RowPlace, Site } from './site';

/** A name is taken for the child's own after this many messages that left the composer under it. */
const PROOFS = 2;
const NAMES_KEPT = 16;

/**
 * Whose row it is, most certain evidence first: marks of the page, the site's own knowledge, names, then what the
 * composer taught us. `unknown` where none of these says it: a side is never guessed.
 *
 * @param ofRun what is known from the row that opened this run
 */
export function whose(site: Site, place: RowPlace, ofRun: Speaker, text: string, memory: Memory): Speaker {
  const seen =
    ofRun !== 'unknown' ? ofRun : (byMark(site, place, memory) ?? site.message.whose?.(place) ?? byName(place));
  const speaker = seen ?? (isLearned(place.author, memory) ? 'self' : 'unknown');
  // Asked for own rows too, so that the sent words are used up and cannot vouch for someone else's.
  if (speaker === 'other' || !memory.justTyped(text)) return speaker;
  if (place.author) keep(memory.typedBy, place.author, (memory.typedBy.get(place.author) ?? 0) + 1, NAMES_KEPT);
  return 'self';
}

function byMark(site: Site, { row, list }: RowPlace, memory: Memory): Speaker | undefined {
  const { mine, theirs, unmarked } = site.message;
  const opposite = unmarked?.is === 'self' ? theirs : mine;
  const isMine = hasAny(row, mine);
  if (isMine || hasAny(row, theirs)) {
    if (unmarked && opposite === (isMine ? mine : theirs)) memory.marked = true;
    return isMine ? 'self' : 'other';
  }
  if (!unmarked || (unmarked.where && !hasAny(row, [unmarked.where]))) return;
  if (!memory.marked && !query(list, opposite.join(', '))) return;
  memory.marked = true;
  return unmarked.is;
}

function byName({ author, own, counterpart, audience }: RowPlace): Speaker | undefined {
  // Someone may choose the child's own name, or the page's word for the child. Then names say nothing.
  if (!author || own === counterpart || isOwnWord(author)) return;
  if (own && author === own) return 'self';
  return audience === 'direct' && author === counterpart ? 'other' : undefined;
}

function isLearned(author: string, memory: Memory): boolean {
  return author !== '' && (memory.typedBy.get(author) ?? 0) >= PROOFS;
}

/** Is the row, or does it contain, one of these? */
export function hasAny(row: Element, selectors: readonly string[]): boolean {
  if (selectors.length === 0) return false;
  const css = selectors.join(', ');
  return row.matches(css) || query(row, css) !== null;
}
