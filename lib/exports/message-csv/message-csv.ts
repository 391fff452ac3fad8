import { columnsOf } from '../columns';
import type { Format } from '../format';
import { headerOf, readTable } from '../read-table';

/** Tables of text messages, as the usual programs for Android and iOS save them: told by the names of their columns. */
const messageCsv: Format = {
  name: 'CSV',
  recognise(head) {
    const header = headerOf(head);
    const { time, text, author, number, direction } = columnsOf(header);
    if (header.length < 3 || time === undefined || text === undefined) return 0;
    return author !== undefined || number !== undefined || direction !== undefined ? 0.8 : 0;
  },
  read: readTable,
};

export default messageCsv;
