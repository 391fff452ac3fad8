/** A name that a folder, a file and an id can have. */
export const SITE_NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * The files of a new site. They are in order for the compiler; each line with TODO says what to fill in, and
 * `tests/sites/house.test.ts` fails with these lines until none is left.
 *
 * @returns what to write, by path
 */
export function newSiteFiles(id: string): Record<string, string> {
  return {
    [`lib/sites/${id}/${id}.ts`]: `import type { Expected, Site } from '../site';

export default {
  id: '${id}',
  name: 'TODO what people call it',
  matches: ['https://${id}.example/*'], // TODO its real hosts, https only, no wider than its chats
  conversation: {
    list: [
      '[data-${id}-list]', // TODO the element whose rows are the messages, and where you saw that; newest markup first
    ],
    expected: [{ address: /\\/chat\\// }], // TODO the pages that must have a list; else the popup says it cannot read
    key: [{ in: 'address', part: /\\/chat\\/([^/?#]+)/ }], // TODO the site's own stable name for a conversation
    title: [{ in: 'title' }], // TODO what the page calls it
    counterpart: [{ in: 'title' }], // TODO the other one's name, in chats of two
    own: [], // TODO where the page shows the child's own name, if anywhere
    audience: [{ is: 'direct' }], // TODO direct, group, public or bot; the first whose \`when\` holds
  },
  message: {
    item: [
      '[data-${id}-row]', // TODO one row, one message, and where you saw that
    ],
    text: ['[data-${id}-text]'], // TODO the words alone
    exclude: [], // TODO quotes, edit marks, link previews: never part of what was said
    author: [{ css: '[data-${id}-author]' }], // TODO who wrote it
    mine: [], // TODO a mark that only the child's own rows have
    theirs: [], // TODO a mark that only rows of others have; without both the side is learned, never guessed
    time: [{ css: 'time', attribute: 'datetime' }], // TODO when it was said, if the page tells
  },
  composer: ['[contenteditable="true"]'], // TODO where messages are written
  checked: 'TODO year and month in which you compared this with the real page, like 2026-10',
  certainty: 'low', // TODO high, medium or low: how well your sources agree
  blind: 'TODO what cannot be seen here: voice, pictures, …',
} satisfies Site;

export const expected: Record<string, Expected[]> = {
  '${id}': [{ speaker: 'other', author: 'Juno', text: 'TODO what the fixture must yield, row by row' }],
};
`,
    [`lib/sites/${id}/${id}.fixture.html`]: `<!doctype html>
<title>TODO the page's title, with an invented name</title>
<!-- TODO the page in the site's own structure, with names and words of your own; nothing that is not needed -->
<main></main>
`,
  };
}
