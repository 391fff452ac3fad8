/** One message that the child chose to keep. Text only: a picture is named as such and never kept. */
export type Kept = {
  /** Its place in the chat, from 1. */
  number: number;
  author: string;
  /** Whether the child said it; nothing where nobody knows. */
  mine?: boolean;
  /** ISO time, or '' where the export has none. */
  at: string;
  /** The same as a person here reads it. */
  when: string;
  text: string;
  media?: true;
};

/** What stands over the messages. */
export type About = {
  /** What the app, the chat or the page is called. */
  chat: string;
  /** Name of the file they come from; '' for pasted text. */
  file: string;
  format: string;
  /** How many messages the whole chat has. */
  messages: number;
  savedAt: string;
  savedWhen: string;
};

/** The words of the file, in the language of the child. Lists are paragraphs or steps. */
export type EvidenceWords = {
  language: string;
  direction: 'ltr' | 'rtl';
  title: string;
  whatTitle: string;
  what: readonly string[];
  handTitle: string;
  hand: readonly string[];
  aboutTitle: string;
  chat: string;
  file: string;
  whole: string;
  saved: string;
  messagesTitle: string;
  number: string;
  when: string;
  who: string;
  words: string;
  me: string;
  noTime: string;
  picture: string;
  sealTitle: string;
  seal: string;
};

/**
 * All that is in an evidence file. `links[n]` seals message n and everything before it. The words are in it too, so that what a
 * person sees can be compared with the data, to the last letter.
 */
export type EvidenceRecord = { version: 2; words: EvidenceWords; about: About; messages: Kept[]; links: string[] };
