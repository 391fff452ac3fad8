import { carry, distinctItems, type Filter, halt, openingOf, pairOf, type Reach, waitingOf } from './filter';
import type { Form } from './forms';
import { type Suspects, suspect } from './suspects';

/** What is under way in the text at hand: what the last spelling began, and items that are two words long or more. */
export type Follow = { opening: number; items: number[]; spare: number[]; begins: boolean };

/** More items than this are sorted out from time to time. */
const MANY = 96;
const NONE = -1;

export function createFollow(): Follow {
  return { opening: NONE, items: [], spare: [], begins: true };
}

export function restart(follow: Follow): void {
  follow.opening = NONE;
  follow.items.length = 0;
  follow.begins = true;
}

/** Reads one spelling. */
export function followForm(follow: Follow, filter: Filter, number: number, form: Form, suspects: Suspects): void {
  const { opening, items } = follow;
  if (form.emoji) {
    // A sentence that ended before an emoji has ended all the same.
    const kept = [...(filter.openings[opening]?.waiting ?? []), ...waitingOf(filter, items)];
    step(follow, filter, number, form, suspects);
    for (const item of kept) follow.items.push(item);
    return;
  }
  step(follow, filter, number, form, suspects);
  follow.begins = false;
}

function step(follow: Follow, filter: Filter, number: number, form: Form, suspects: Suspects): void {
  const { opening, items, begins } = follow;
  let next = items;
  if (items.length > 0) {
    next = follow.spare;
    next.length = 0;
    const reach: Reach = { items: next, found: [] };
    carry(filter, items, form, reach);
    if (reach.found.length > 0) suspect(suspects, reach.found);
    follow.spare = items;
    follow.items = next;
  }
  if (opening >= 0) {
    const pair = pairOf(filter, opening, number, form);
    if (pair !== 0) {
      const reach = filter.reaches[pair] as Reach;
      for (const item of reach.items) next.push(item);
      if (reach.found.length > 0) suspect(suspects, reach.found);
      if (next.length > MANY) follow.items = distinctItems(next);
    }
  }
  const key = number * 2 + (begins ? 1 : 0);
  const opened = filter.openings[key] ?? openingOf(filter, number, form, begins);
  if (opened.found.length > 0) suspect(suspects, opened.found);
  follow.opening = opened.items.length > 0 ? key : NONE;
}

/** A sentence ends. */
export function followStop(follow: Follow, filter: Filter, asks: boolean, separates: boolean, suspects: Suspects): void {
  const reach: Reach = { items: [], found: [] };
  const opening = filter.openings[follow.opening];
  if (opening) {
    const { items, found } = asks ? opening.asked : opening.stopped;
    for (const item of items) reach.items.push(item);
    for (const part of found) reach.found.push(part);
  }
  if (separates) {
    halt(filter, [...follow.items, ...(opening?.items ?? [])], asks, true, reach);
    follow.opening = NONE;
  } else if (follow.items.length > 0) halt(filter, follow.items, asks, false, reach);
  follow.items = reach.items;
  follow.begins = true;
  if (reach.found.length > 0) suspect(suspects, reach.found);
}
