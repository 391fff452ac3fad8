/** Bytes of a file that are read at most: a million messages of a Discord export. A larger one is refused unread. */
export const LARGEST_FILE = 400 * 2 ** 20;
/** Bytes that the chats of a zip may unpack to, all together. */
export const LARGEST_UNPACKED = 400 * 2 ** 20;
/** Files in a zip that are looked at. */
export const MOST_ENTRIES = 20_000;
/** Ordinary chats pack to a tenth; what grows more than this much is no chat. Small files may. */
export const MOST_GROWTH = { times: 150, from: 4 * 2 ** 20 };
/** Messages that are kept, of all conversations together. */
export const MOST_MESSAGES = 1_500_000;
/** Characters of one message that are kept; the longest that any of the apps lets one write is 65,536. */
export const LONGEST_MESSAGE = 70_000;
/** Characters of one entry of a JSON export. */
export const LONGEST_ELEMENT = 4_000_000;
/** Characters of one line or one row of a table; what is longer is cut, so that no file can hold up the reading. */
export const LONGEST_LINE = 1_000_000;
/** Characters of a name. */
export const LONGEST_NAME = 200;
