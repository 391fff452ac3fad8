import { closestOutwards, query } from './open-roots';
import { readText } from './read-text';
import type { Place, Source } from './site';

/** No name, id or time of any site is longer; a page that writes more is not read further. UTF-16 units. */
const LONGEST = 2_048;

/**
 * Reads the first source that yields something.
 *
 * @param start where to look unless a source names another place
 * @param id what `{id}` in a selector stands for
 * @returns '' where none yields anything
 */
export function readSource(sources: readonly Source[], place: Place, start: ParentNode, id = ''): string {
  for (const source of sources) {
    const found = readOne(source, place, start, id);
    if (found) return found;
  }
  return '';
}

function readOne(source: Source, place: Place, start: ParentNode, id: string): string {
  if (source.in === 'address') return cut(place.page.href, source.part);
  if (source.in === 'title') return cut(place.page.document.title, source.part);
  // A chat in a frame is known by the page around it.
  if (source.in === 'referrer') return cut(place.page.document.referrer, source.part);
  const from = source.up ? above(start, source.up) : placeNamed(source, place, start);
  if (!from) return '';
  const element = source.css ? find(source.css, from, id) : from;
  if (!element || !('getAttribute' in element)) return '';
  const found = element as Element;
  return cut(source.attribute ? (found.getAttribute(source.attribute) ?? '') : readText(found), source.part);
}

function placeNamed(source: Source, place: Place, start: ParentNode): ParentNode {
  if (source.in === 'list') return place.list;
  return source.in === 'page' ? place.page.document : start;
}

function above(start: ParentNode, css: string): Element | null {
  return 'closest' in start ? closestOutwards(start as Element, css) : null;
}

/** `#name-{id}`, and what to look for within it. */
const BY_ID = /^#([\w-]*)\{id\}(?: (.+))?$/;

/**
 * First match of a selector below a place, `:scope` being the place itself; `{id}` in it is the id of the row. `#name-{id}` is looked up in the page's
 * own table of ids: a selector made anew for each row would have to be parsed each time.
 */
export function find(css: string, start: ParentNode, id: string): Element | null {
  if (css === ':scope') return 'matches' in start ? (start as Element) : null;
  const named = css.startsWith('#') ? BY_ID.exec(css) : null;
  if (!named) return query(start, css);
  const [, name = '', within] = named;
  const root = start.getRootNode();
  let element = 'getElementById' in root ? (root as Document).getElementById(name + id) : null;
  // Another part of the page may hold an element of the same id: a quote, a search result.
  if (element && !start.contains(element)) {
    element = start.querySelector(`[id="${(name + id).replace(/["\\]/g, '\\$&')}"]`);
  }
  return element && within ? element.querySelector(within) : element;
}

function cut(whole: string, part?: RegExp): string {
  const text = whole.slice(0, LONGEST);
  return (part ? (part.exec(text)?.[1] ?? '') : text).trim();
}
