import type { Found } from './said';

/** Where a text stands: the path inside a zip, else the name of the file; '' for pasted text. */
export type Place = { file: string };

/**
 * One format of exported chats. A new one is a new folder here, with this as its default export and made-up files
 * `*.fixture.*` and what they hold, `*.expected.json`, beside it.
 */
export type Format = {
  /** What people call it. */
  name: string;
  /**
   * How sure it is, from 0 to 1, that a text is of this format; the surest one reads it.
   * @param head the first characters of the text, at least 4,000 where there are so many
   */
  recognise(head: string, place: Place): number;
  /**
   * Reads as the pieces come in and never throws for what they hold: what cannot be read is a doubt.
   * @param pieces the text, cut anywhere
   */
  read(pieces: Iterable<string>, place: Place): Iterable<Found>;
};

/** A message of a conversation; short for readers. */
export function said(room: string, message: Extract<Found, { kind: 'said' }>['said']): Found {
  return { kind: 'said', room, said: message };
}

export function doubt(id: Extract<Found, { kind: 'doubt' }>['doubt']): Found {
  return { kind: 'doubt', doubt: id };
}
