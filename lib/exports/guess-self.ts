import type { Room } from './said';

type Draft = Pick<Room, 'title' | 'authors' | 'said'>;

/** Only the one who deleted a message reads this, in WhatsApp's own words. */
const DELETED_BY_ME = /^You deleted this message\.?$/i;

/**
 * Whose export this is, as far as can be told; to be asked, never to be taken for sure.
 *
 * 1. Who the export names as its owner, or who deleted a message of their own.
 * 2. Who speaks in every conversation, where there are several.
 * 3. In a talk of two, the one that the title does not name: exports are named after the other.
 */
export function guessSelf(room: Draft, rooms: readonly Draft[], named?: string): string | undefined {
  const names = room.authors.map(({ name }) => name);
  if (named !== undefined && names.includes(named)) return named;
  const deleted = room.said.find(({ text }) => DELETED_BY_ME.test(text));
  if (deleted && deleted.author !== '') return deleted.author;
  const others = rooms.filter((one) => one !== room && one.authors.length > 0);
  const everywhere = names.filter((name) => others.every(({ authors }) => authors.some((one) => one.name === name)));
  if (others.length > 0 && everywhere.length === 1) return everywhere[0];
  if (names.length !== 2) return undefined;
  const title = room.title.toLowerCase();
  const inTitle = names.filter((name) => title.includes(name.toLowerCase()));
  return inTitle.length === 1 ? names.find((name) => name !== inTitle[0]) : undefined;
}
