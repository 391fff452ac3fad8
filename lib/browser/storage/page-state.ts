/** What one content script says about the page, or the frame of a page, that it lives in. */
export type PageState = {
  /** `unready`: there is a chat, and the second script could not be brought yet. */
  state: 'reading' | 'no-chat' | 'canvas' | 'unreadable' | 'unready' | 'off';
  site: string;
  /** The host name of the page, so that the popup can switch Tawny off here. */
  host: string;
  /** The conversations in front, by the site's own keys; the worker keeps their hashes only. */
  conversations: string[];
  /** They are in a language that the rules do not read. */
  foreign?: boolean;
};

/** What the worker keeps of it. `framed`: a frame within the page told it, whose host may be another. */
export type PageKnown = Omit<PageState, 'conversations'> & { framed?: true };
