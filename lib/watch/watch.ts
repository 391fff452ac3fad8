import type { ConversationRef, Message } from '../message';
import { checkReadable } from '../sites/check-readable';
import { findLists, placeOf } from '../sites/find-lists';
import { createMemory } from '../sites/memory';
import { type Conversation, readConversation } from '../sites/read-conversation';
import { readMessages } from '../sites/read-messages';
import { forgetRow } from '../sites/row-id';
import type { Page, Site } from '../sites/site';
import { nearest } from './composer/nearest';
import { createFrameQueue } from './frame-queue';
import { createHealth, type Health } from './health';
import { watchOwnSide } from './own-side';
import { createSeen } from './seen';
import { watchTyped } from './typed';
import { typedMessage, worldKey } from './typed-message';
import type { WatchContext } from './watch-context';
import { type ListWatch, watchList } from './watch-list';

export type WatchOptions = {
  ctx: WatchContext;
  document: Document;
  site: Site;
  /** New messages of one frame, each told once; an edited one is told again under another id. */
  onMessages: (messages: Message[]) => void;
  onHealth: (health: Health) => void;
  /** Epoch milliseconds. */
  now?: () => number;
};

export type Watch = {
  /** The row of a message, if it is still on the page. */
  locate(messageId: string): Element | undefined;
  /** The conversation that a part of the page, such as a composer, belongs to. */
  conversationAt(element: Element): ConversationRef | undefined;
  stop(): void;
};

/** How often we look whether lists came or went and whether the address changed. Milliseconds. */
const LOOK = 500;
/** Rows read in one frame, so that a long history never becomes a long task. */
const ROWS_A_FRAME = 100;
/** The newest rows are looked through for edits; the lists of real sites hold no more than about a hundred. */
const EDITED_AMONG = 150;

/** Finds the conversations of a page, reads their messages as they come, and says how well it can read. */
export function watch({ ctx, document, site, onMessages, onHealth, now = Date.now }: WatchOptions): Watch {
  const memory = createMemory();
  const seen = createSeen((row) => memory.rows.get(row)?.id);
  const open = new Map<Element, ListWatch>();
  let running = true;
  let href = '';
  let drawn = false;
  memory.justTyped = watchOwnSide(ctx, document, site, now, () => running);

  const page = (): Page => ({ document, href: document.location.href });
  const askFrame = createFrameQueue(ctx, drain);
  const health = createHealth(() => {
    const lists = [...open.values()];
    const silent = lists.filter(({ spoken }) => !spoken).map(({ list }) => list);
    const readable = checkReadable(site, page(), [...open.keys()], silent);
    drawn = !readable && site.canvas?.(document) === true;
    if (drawn) return { state: 'canvas', conversations: [worldKey(page())] };
    if (!readable) return { state: 'no-chat' };
    return { state: 'reading', conversations: [...open.values()].map((one) => head(one, false).ref.key) };
  }, onHealth);
  let lines = 0;
  const tellTyped = (text: string) => onMessages([typedMessage(site, page(), text, lines++, now())]);
  if (site.canvas) watchTyped(ctx, document, now, () => running && drawn, tellTyped);

  function drain(): boolean {
    if (!running) return false;
    const messages: Message[] = [];
    let left = ROWS_A_FRAME;
    for (const listWatch of open.values()) {
      if (left > 0 && listWatch.waiting()) left -= read(listWatch, left, messages);
    }
    if (messages.length > 0) onMessages(messages);
    return [...open.values()].some((listWatch) => listWatch.waiting());
  }

  function read(listWatch: ListWatch, limit: number, messages: Message[]): number {
    const { rows, history } = listWatch.take(limit);
    const place = placeOf(site, page(), listWatch.list);
    const conversation = head(listWatch, !history);
    for (const reading of readMessages(site, { place, conversation, rows, memory, now: now(), history })) {
      listWatch.spoken = true;
      const message = seen.tell(reading);
      if (message) messages.push(message);
    }
    return rows.length;
  }

  /** @param lately what was read at the last look is good enough, unless the conversation is another one */
  function head(listWatch: ListWatch, lately: boolean): Conversation {
    const place = placeOf(site, page(), listWatch.list);
    const conversation = readConversation(site, place, lately ? listWatch.conversation : undefined);
    listWatch.conversation = conversation;
    return conversation;
  }

  function look(): void {
    if (!running || !ctx.isValid) return;
    if (document.location.href !== href) health.moved();
    href = document.location.href;
    const lists = new Set(findLists(site, document));
    for (const [list, listWatch] of open) if (!lists.has(list)) close(list, listWatch);
    for (const list of lists) if (!open.has(list)) open.set(list, watchList(site, list, askFrame, gone));
    if (site.conversation.shadow) for (const listWatch of open.values()) listWatch.renew();
    if (site.message.edited) for (const listWatch of open.values()) listWatch.again(editedRows(listWatch.list));
    health.look(now());
  }

  function editedRows(list: Element): Element[] {
    const marks = (site.message.edited ?? []).join(', ');
    return Array.prototype.slice.call(list.children, -EDITED_AMONG).filter((row: Element) => row.querySelector(marks));
  }

  function conversationAt(element: Element): ConversationRef | undefined {
    const list = nearest(element, [...open.keys()]);
    const listWatch = list && open.get(list);
    return listWatch && head(listWatch, true).ref;
  }

  function gone(row: Element): void {
    forgetRow(row, memory);
  }

  function close(list: Element, listWatch: ListWatch): void {
    open.delete(list);
    listWatch.stop();
  }

  function stop(): void {
    running = false;
    document.defaultView?.clearInterval(timer);
    for (const [list, listWatch] of open) close(list, listWatch);
  }

  ctx.onInvalidated(stop);
  const timer = ctx.setInterval(look, LOOK);
  look();
  return { locate: seen.locate, conversationAt, stop };
}
