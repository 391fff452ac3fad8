import { columnsOf, createRowReader } from './columns';
import { csvRows } from './csv';
import { doubt, type Place, said } from './format';
import type { Found, Said } from './said';

/** A table of messages: the first row names the columns. Shared by the formats that are tables. */
export function* readTable(pieces: Iterable<string>, { file }: Place): Generator<Found> {
  const messages: { room: string; message: Said }[] = [];
  let rows: ReturnType<typeof createRowReader> | undefined;
  for (const row of csvRows(pieces)) {
    if (!rows) {
      rows = createRowReader(columnsOf(row));
      continue;
    }
    const read = rows.read(row);
    if (read) messages.push(read);
    else if (row.some((field) => field.trim() !== '')) yield doubt('row');
  }
  rows?.settle();
  for (const { room, message } of messages) {
    if (Number.isNaN(message.at)) yield doubt('time');
    yield { kind: 'room', room: room || file, ...(room && { title: room }) };
    yield said(room || file, message);
  }
}

/** The names of the columns, of the first line of a text. */
export function headerOf(head: string): string[] {
  const [first] = csvRows([`${head.replace(/^\ufeff/, '').split(/\r?\n/, 1)[0] ?? ''}\n`]);
  return first ?? [];
}
