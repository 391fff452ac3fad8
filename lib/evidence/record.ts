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

/** All that is in an evidence file, beside its words. `links[n]` seals message n and everything before it. */
export type EvidenceRecord = { version: 1; about: About; messages: Kept[]; links: string[] };
