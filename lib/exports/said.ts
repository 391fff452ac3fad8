import type { Audience } from '../message';

/** One message as an export holds it. */
export type Said = {
  /** As the export names them; '' where it only says that it was the owner of the device. */
  author: string;
  /** '' for a picture, a voice message or a file. */
  text: string;
  /** Epoch milliseconds; NaN where the export gives no time that makes sense. */
  at: number;
  /** Only where the export itself says whose message it is. */
  mine?: boolean;
  /** Stood for a picture, a voice message or a file, none of which is read. */
  media?: true;
};

/** What a reader may be unsure of; each is counted and told, and nothing else is lost by it. */
export type DoubtId =
  /** The file ends in the middle. */
  | 'cut'
  /** A line or an entry could not be read and was passed over. */
  | 'row'
  /** No time that makes sense. */
  | 'time'
  /** The export only holds what its owner wrote. */
  | 'own-only'
  /** The file is in UTF-16, or in an old eight-bit code. */
  | 'utf-16'
  | 'latin-1'
  /** A zip holds files that are no chats; they were not opened. */
  | 'other-files'
  /** More than is read; the rest was left. */
  | 'too-much'
  /** Pasted words that do not say who said them. */
  | 'no-names';

export type Doubt = { id: DoubtId; count: number };

/** What a reader finds, in the order of the file. `room` is the export's own name for one conversation. */
export type Found =
  | { kind: 'said'; room: string; said: Said }
  | {
      kind: 'room';
      room: string;
      title?: string;
      audience?: Audience;
      /** The file has the newest message first. */
      newestFirst?: boolean;
      /** The author who is the owner of the export, where it says so. */
      self?: string;
    }
  | { kind: 'doubt'; doubt: DoubtId };

/** One conversation of an export, its messages in order. */
export type Room = {
  key: string;
  title: string;
  audience: Audience;
  /** Name of the format, for people. */
  format: string;
  said: Said[];
  /** Who wrote, the busiest first; without the owner where the export does not name them. */
  authors: { name: string; count: number }[];
  /** Who of the authors is the owner, as far as can be told; to be asked. */
  guess?: string;
  /** The export itself says for every message whose it is: nobody need be asked. */
  sideKnown: boolean;
};
