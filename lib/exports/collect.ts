import { guessSelf } from './guess-self';
import { LONGEST_MESSAGE, LONGEST_NAME, MOST_MESSAGES } from './limits';
import { putInOrder } from './put-in-order';
import type { Doubt, DoubtId, Found, Room, Said } from './said';

type Draft = {
  title: string;
  audience?: Room['audience'];
  self?: string;
  newestFirst?: boolean;
  format: string;
  said: Said[];
};

/** Sorts what readers find by conversation, and keeps it in memory only. */
export function createCollection() {
  const drafts = new Map<string, Draft>();
  const doubts = new Map<DoubtId, number>();
  const names = new Map<string, string>();
  let messages = 0;

  function draftOf(key: string, format: string): Draft {
    const known = drafts.get(key);
    if (known) return known;
    const made: Draft = { title: '', format, said: [] };
    drafts.set(key, made);
    return made;
  }

  function doubt(id: DoubtId, count = 1): void {
    doubts.set(id, (doubts.get(id) ?? 0) + count);
  }

  /** One string for each name: readers cut a new one out of the file for every message. */
  function nameOf(author: string): string {
    const known = names.get(author);
    if (known !== undefined) return known;
    names.set(author, author);
    return author;
  }

  return {
    doubt,
    /** How many messages there are so far. */
    messages: () => messages,
    /** @returns false once there are more messages than are kept */
    take(found: Found, format: string): boolean {
      if (found.kind === 'doubt') doubt(found.doubt);
      else if (found.kind === 'said') {
        messages += 1;
        const { said } = found;
        if (said.text.length > LONGEST_MESSAGE) said.text = said.text.slice(0, LONGEST_MESSAGE);
        said.author = nameOf(said.author.slice(0, LONGEST_NAME));
        draftOf(found.room, format).said.push(said);
      } else {
        const draft = draftOf(found.room, format);
        if (found.title) draft.title = found.title;
        if (found.audience) draft.audience = found.audience;
        if (found.newestFirst) draft.newestFirst = true;
        if (found.self) draft.self = found.self;
      }
      return messages < MOST_MESSAGES;
    },
    /** Everything, in order; the longest conversation first. */
    finish(now: number): { rooms: Room[]; doubts: Doubt[] } {
      const filled = [...drafts].filter(([, { said }]) => said.length > 0);
      const rooms = filled.map(([key, draft]) => roomOf(key, draft));
      for (const room of rooms) {
        const ahead = putInOrder(room.said, drafts.get(room.key)?.newestFirst ?? false, now);
        if (ahead > 0) doubt('time', ahead);
        const guess = guessSelf(room, rooms, drafts.get(room.key)?.self);
        if (guess !== undefined) room.guess = guess;
      }
      rooms.sort((a, b) => b.said.length - a.said.length);
      return { rooms, doubts: [...doubts].map(([id, count]) => ({ id, count })) };
    },
  };
}

function roomOf(key: string, { title, audience, format, said }: Draft): Room {
  const counts = new Map<string, number>();
  for (const { author } of said) counts.set(author, (counts.get(author) ?? 0) + 1);
  counts.delete('');
  const authors = [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
  const names = authors.map(({ name }) => name).join(', ');
  const sideKnown = said.every(({ mine }) => mine !== undefined);
  const people = authors.length + (said.some(({ author }) => author === '') ? 1 : 0);
  return {
    key,
    title: (title || names || key).slice(0, 80),
    audience: audience ?? (people > 2 ? 'group' : 'direct'),
    format,
    said,
    authors,
    sideKnown,
  };
}
