/** The shared nouns. This file imports nothing, so every room may import it. */

/** Folder name of a site below `lib/sites`, for example `discord`. */
export type SiteId = string;

/** Whose message it is. `unknown` is an honest answer: a side is never guessed. */
export type Speaker = 'self' | 'other' | 'unknown';

/** `direct` two people · `group` a closed room · `public` anyone may read · `bot` a chatbot. */
export type Audience = 'direct' | 'group' | 'public' | 'bot';

export type ConversationRef = {
  site: SiteId;
  /** The site's own stable name for this conversation; never stored, only its keyed hash is. */
  key: string;
  audience: Audience;
  /** What the page calls it, for the popup while the page is open; never stored. */
  title: string;
};

export type Message = {
  /** The site's id, or a hash of conversation, author, text and position where it has none. */
  id: string;
  conversation: ConversationRef;
  speaker: Speaker;
  author: string;
  text: string;
  /** The language of its talk, as far as that is known (`es`): a guess that gets better while people talk. */
  language?: string;
  /** Epoch milliseconds; the time of reading where the page shows none. */
  at: number;
};
