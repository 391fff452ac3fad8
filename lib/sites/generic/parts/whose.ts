import type { Speaker } from '../../../message';
import { isOwnWord } from '../../own-words';
import { readSource } from '../../read-source';
import type { RowPlace } from '../../site';
import { AUTHOR } from './author';
import { byPlace } from './place';

/** Words by which pages mark a row, in classes and data attributes. These leave no doubt. */
const OWN = /^(?:own|self|mine|outgoing|fromme|isme|ownmessage|sentbyme)$/;
const OTHERS = /^(?:incoming|inbound|received|theirs|stranger|notme)$/;
/** These mean many things, so they count only where both kinds stand in one list. */
const MAYBE_OWN = /^(?:me|sent|right|out|outbound|you)$/;
const MAYBE_OTHERS = /^(?:them|left|in|other|others|partner)$/;
/** Rows looked through for the other kind, and elements of a row. */
const ROWS = 40;
const PARTS = 6;

/** The words of the page first, then the page's word for the child, then where the row stands. */
export function whose(place: RowPlace): Speaker | undefined {
  return byWords(place) ?? byLabel(place) ?? byPlace(place);
}

function byWords({ row, list }: RowPlace): Speaker | undefined {
  const words = wordsOf(row);
  const own = words.some((word) => OWN.test(word));
  if (own !== words.some((word) => OTHERS.test(word))) return own ? 'self' : 'other';
  const maybeOwn = words.some((word) => MAYBE_OWN.test(word));
  if (maybeOwn === words.some((word) => MAYBE_OTHERS.test(word))) return;
  const opposite = maybeOwn ? MAYBE_OTHERS : MAYBE_OWN;
  const rows: Element[] = Array.prototype.slice.call(list.children, -ROWS);
  if (!rows.some((other) => wordsOf(other).some((word) => opposite.test(word)))) return;
  return maybeOwn ? 'self' : 'other';
}

/** Does a list call the child "You"? Looked up once, then as such rows come. */
const labelled = new WeakMap<Element, boolean>();

/** "You" is the child, unless the page is headed by somebody who goes by it. Where it stands, other names are others. */
function byLabel(place: RowPlace): Speaker | undefined {
  const { author, page, list } = place;
  if (isOwnWord(author) && !page.document.title.endsWith(author)) {
    labelled.set(list, true);
    return 'self';
  }
  if (!labelled.has(list)) {
    const rows: Element[] = Array.prototype.slice.call(list.children, -ROWS);
    const names = rows.map((row) => readSource(AUTHOR, place, row));
    labelled.set(
      list,
      names.some((name) => isOwnWord(name) && !page.document.title.endsWith(name)),
    );
  }
  return author && labelled.get(list) && !isOwnWord(author) ? 'other' : undefined;
}

/** The words in the classes and data attributes of a row and what it wraps. */
function wordsOf(row: Element): string[] {
  const words: string[] = [];
  let at: Element | null = row;
  for (let step = 0; at && step < PARTS; step++) {
    for (const { name, value } of at.attributes) {
      if (name === 'class') words.push(...split(value));
      else if (name.startsWith('data-') && value.length < 24) words.push(...ofData(name.slice(5), value));
    }
    at = at.firstElementChild;
  }
  return words;
}

/** `data-self="true"` says self; `data-from="me"` says me; `data-self="false"` says nothing. */
function ofData(name: string, value: string): string[] {
  if (value === 'false' || value === '0') return [];
  return value === '' || value === 'true' || value === '1' ? split(name) : split(value);
}

function split(names: string): string[] {
  const spaced = names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  const single = spaced.split(/[^a-z]+/).filter((word) => word !== '');
  return [...single, ...spaced.split(/\s+/).map((name) => name.replace(/[^a-z]/g, ''))];
}
