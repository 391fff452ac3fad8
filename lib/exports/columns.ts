import { LONGEST_MESSAGE } from './limits';
import { createLooseTimes } from './loose-times';
import type { Said } from './said';

/** What a column of a table of messages can hold. */
export type Column = 'time' | 'author' | 'text' | 'direction' | 'room' | 'number' | 'media';

/** Names of columns as the usual programs write them, small and without signs. The first that is there counts. */
const NAMES: Record<Column, readonly string[]> = {
  time: ['messagedate', 'datetime', 'timestamp', 'date', 'time', 'sentdate', 'readabledate', 'datesent', 'created'],
  author: ['sendername', 'author', 'sender', 'from', 'fromname', 'name', 'contactname', 'contact', 'displayname'],
  text: ['text', 'content', 'body', 'message', 'messagetext', 'contents', 'messagebody'],
  direction: ['direction', 'isfromme', 'issender', 'inout', 'type', 'messagetype', 'folder', 'status'],
  room: ['chatsession', 'conversation', 'thread', 'threadid', 'chat', 'chatname', 'channel'],
  number: ['senderid', 'address', 'number', 'phone', 'phonenumber', 'namenumber'],
  media: ['attachments', 'attachment', 'media', 'attachmenttype'],
};

export type Columns = { [column in Column]?: number };

export function columnsOf(header: readonly string[]): Columns {
  const written = header.map((name) => name.toLowerCase().replace(/[^a-z]/g, ''));
  const columns: Columns = {};
  for (const [column, names] of Object.entries(NAMES) as [Column, readonly string[]][]) {
    const name = names.find((one) => written.includes(one));
    if (name !== undefined) columns[column] = written.indexOf(name);
  }
  return columns;
}

const OUT = /^(2|sent|out|outgoing|outbox|true|yes|from me|me)\b/i;
const IN = /^(1|received|in|incoming|inbox|false|no|to me)\b/i;

/** Reads rows into messages. Times may wait for `settle` (see `createLooseTimes`). */
export function createRowReader(columns: Columns) {
  const times = createLooseTimes();
  return {
    settle: times.settle,
    /** @returns nothing for a row that is no message */
    read(row: readonly string[]): { room: string; message: Said } | undefined {
      const field = (column: Column) => row[columns[column] ?? -1]?.trim() ?? '';
      const author = field('author') || field('number');
      const way = field('direction');
      const mine = OUT.test(way) ? true : IN.test(way) ? false : undefined;
      if (columns.text === undefined || row.length <= columns.text) return undefined;
      const text = (row[columns.text] ?? '').slice(0, LONGEST_MESSAGE);
      const media = field('media') !== '' || text === '';
      if (author === '' && mine === undefined) return undefined;
      const message: Said = {
        author: mine ? '' : author,
        text,
        at: Number.NaN,
        ...(mine !== undefined && { mine }),
        ...(media && { media }),
      };
      times.set(message, field('time'));
      return { room: field('room') || (mine === undefined ? '' : field('number') || author), message };
    },
  };
}
