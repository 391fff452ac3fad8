import type { Message } from '../message';
import { believable } from './live-rows';
import type { Memory } from './memory';
import { query, queryAll } from './open-roots';
import type { Conversation } from './read-conversation';
import { find, readSource } from './read-source';
import { readText } from './read-text';
import { authorAbove, keepRun, rowAuthor } from './row-author';
import { baseOf, rowId } from './row-id';
import { certainTime, inOrder, isNewest, neighbourTime, shownTime } from './row-time';
import type { Place, RowPlace, Site } from './site';
import { hasAny, whose } from './whose';

export type Reading = { message: Message; row: Element };

export type Batch = {
  place: Place;
  conversation: Conversation;
  /** In the order of the page. */
  rows: Element[];
  memory: Memory;
  /** Epoch milliseconds. */
  now: number;
  /** True for the rows that stood there when the list was found. */
  history: boolean;
};

/**
 * Reads the messages of these rows. Rows without text (pictures, notices, empty shells whose text comes later) yield
 * nothing.
 */
export function readMessages(site: Site, batch: Batch): Reading[] {
  const readings: Reading[] = [];
  let above = 0;
  const { memory, history, now } = batch;
  const rows = site.conversation.newestFirst ? batch.rows.toReversed() : batch.rows;
  const newest = rows.at(-1);
  const isLast = newest !== undefined && isNewest(newest, memory, site.conversation.newestFirst);
  const isLive = memory.live.isLive(rows.length, history, isLast, now);
  rows.forEach((row, index) => {
    const message = readRow(site, batch, row, rows.length - 1 - index, above, isLive);
    if (!message) return;
    above = message.at;
    readings.push({ message, row });
  });
  return readings;
}

function readRow(
  site: Site,
  batch: Batch,
  row: Element,
  wait: number,
  above: number,
  isLive: boolean,
): Message | undefined {
  const { place, conversation, memory } = batch;
  if (site.message.skip && hasAny(row, site.message.skip)) return;
  const ownId = site.message.id ? readSource(site.message.id, place, row) : '';
  if (!ownId && !mayLackId(site, row)) return;
  const text = messageText(site, row, ownId);
  if (!text) return;

  const { ref, own, counterpart } = conversation;
  const { run, ...voice } = rowAuthor(site, place, row, ownId, memory);
  const known: RowPlace = { ...place, row, author: voice.author, own, counterpart, audience: ref.audience };
  const speaker = whose(site, known, voice.speaker, text, memory);
  const author = voice.author || fallbackAuthor(speaker, known, memory);
  keepRun(run, { author, speaker }, memory);

  const shown = shownTime(site, known, ownId);
  const key = (site.message.key && readSource(site.message.key, place, row, ownId)) || ref.key;
  const id = ownId || rowId({ ...known, author }, key, shown, text, memory);
  const at = timeOf(site, batch, row, shown, wait, above, isLive);
  memory.rows.set(row, { id, base: ownId ? '' : baseOf(id), author, speaker, at });
  return { id, conversation: key === ref.key ? ref : { ...ref, key }, speaker, author, text, at };
}

function timeOf(
  site: Site,
  batch: Batch,
  row: Element,
  shown: string,
  wait: number,
  above: number,
  isLive: boolean,
): number {
  const { now, memory, history } = batch;
  const certain = certainTime(site, shown, now);
  if (certain === undefined) return neighbourTime(row, memory, now, wait, history, site.conversation.newestFirst);
  return inOrder(believable(certain, isLive, now, wait), site.message.timeStep ?? 0, now, wait, above);
}

/** A row whose id is still to come is not read. */
export function mayLackId(site: Site, row: Element): boolean {
  const { id, withoutId } = site.message;
  return !id || (withoutId !== undefined && row.matches(withoutId.join(', ')));
}

/** Where the text of a row stands, not counting quotes; `undefined` where no selector matches. */
export function textElement(
  site: Site,
  row: Element,
  id: string,
  exclude = site.message.exclude.join(', '),
): Element | undefined {
  for (const css of site.message.text) {
    if (css === ':scope') return row;
    const first = find(css, row, id);
    if (!first) continue;
    if (isOwnPart(first, row, exclude)) return first;
    if (css.includes('{id}')) continue;
    const next = queryAll(row, css).find((element) => isOwnPart(element, row, exclude));
    if (next) return next;
  }
  return;
}

function isOwnPart(element: Element, row: Element, exclude: string): boolean {
  const cover = exclude ? element.closest(exclude) : null;
  return !cover || cover.contains(row);
}

function messageText(site: Site, row: Element, id: string): string {
  const exclude = site.message.exclude.join(', ');
  // Most rows hold nothing of the kind: asked once, it need not be asked of every part. Roots within roots are not looked into.
  const due = exclude && (site.conversation.shadow || query(row, exclude)) ? exclude : '';
  const element = textElement(site, row, id, due);
  return element ? readText(element, due) : '';
}

function fallbackAuthor(speaker: Message['speaker'], place: RowPlace, memory: Memory): string {
  if (speaker === 'self') return place.own;
  return place.audience === 'direct' ? place.counterpart : authorAbove(place.row, memory);
}
