import type { Format } from '../format';
import { headerOf, readTable } from '../read-table';

/** CSV of the widely used exporter for Discord chats. */
const discordCsv: Format = {
  name: 'Discord',
  recognise(head) {
    const names = headerOf(head);
    return names.includes('AuthorID') && names.includes('Author') && names.includes('Content') ? 0.97 : 0;
  },
  read: readTable,
};

export default discordCsv;
