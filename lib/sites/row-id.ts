import { keep, type Memory } from './memory';
import type { RowPlace } from './site';

const COPIES_KEPT = 4000;

/**
 * A stable id for a row of a site that gives none: hash of conversation, author, time and text, and which of its
 * equals on the page it is. A list that drops its rows and creates them anew gives them their old ids back.
 */
export function rowId(place: RowPlace, key: string, time: string, text: string, memory: Memory): string {
  const base = hash(`${key}\u0000${place.author}\u0000${time}\u0000${text}`);
  const facts = memory.rows.get(place.row);
  if (facts?.base === base) return facts.id;
  if (facts?.base) leave(facts.base, memory);
  const copies = memory.copies.get(base) ?? 0;
  keep(memory.copies, base, copies + 1, COPIES_KEPT);
  return copies === 0 ? base : `${base}.${copies}`;
}

/** The hash that `rowId` builds on; '' where the site has its own ids. */
export function baseOf(id: string): string {
  return id.split('.', 1)[0] ?? '';
}

/** A row left the page. */
export function forgetRow(row: Element, memory: Memory): void {
  const facts = memory.rows.get(row);
  if (!facts) return;
  if (facts.base) leave(facts.base, memory);
  memory.rows.delete(row);
}

function leave(base: string, memory: Memory): void {
  const copies = memory.copies.get(base) ?? 0;
  if (copies > 1) memory.copies.set(base, copies - 1);
  else memory.copies.delete(base);
}

/** 53 bits in base 36. Two FNV-style lanes after cyrb53 (public domain); collisions matter only within one page. */
export function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
