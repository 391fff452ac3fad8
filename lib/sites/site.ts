import type { Audience, Message, SiteId, Speaker } from '../message';

/**
 * What the pages of one site look like, as data: selectors and where to read from. A function stands only where a
 * selector cannot say it. Order of preference for selectors: data attributes and roles, stable ids, readable parts of
 * a class, structure; never a hashed class, never a label in the user's language alone.
 */
export interface Site {
  /** The name of the folder. */
  id: SiteId;
  /** What people call it. */
  name: string;
  /** Match patterns of all its pages. Together they become the manifest; nothing else lists them. */
  matches: string[];
  /** Match patterns of chats that other pages hold in a frame; in frames of any other address nothing of ours runs. */
  frames?: string[];
  /** Software that anybody may run on a host of their own: any one of these tells it. `matches` then lists known hosts. */
  recognise?: When[];
  /** Where this holds and no list is found, the chat is drawn as a picture and cannot be read. */
  canvas?: (document: Document) => boolean;
  conversation: {
    /** Only pages of such an address are looked at; any page of the site where left out. */
    pages?: RegExp;
    /** The element whose rows are the messages; newest markup first, a reason beside each. */
    list: string[];
    /** Below these the open shadow roots are searched too, at any depth; rows may have roots of their own. */
    shadow?: string[];
    /** Deep lists are observed below their children too: rows are wrapped, or their text arrives late. */
    deep?: true;
    /** The page keeps its newest row first and turns the list over by style. */
    newestFirst?: true;
    /** The nearest ancestor of the list that belongs to this conversation alone; the whole page where left out. */
    frame?: string[];
    /** A page like this must have a list. If it has none for ten seconds, the site is unreadable. */
    expected: When[];
    key: Source[];
    /** `#name-{id}` in its selectors means the key. */
    title: Source[];
    /** The other one's name, of use in direct chats only. `#name-{id}` means the key here too. */
    counterpart: Source[];
    /** The child's own name, where the page shows it. */
    own: Source[];
    /** First one that holds; the last needs no condition. */
    audience: { is: Audience; when?: When }[] | ((place: Place) => Audience);
  };
  message: {
    item: string[];
    /** Rows that match or contain one of these are notices, not messages. */
    skip?: string[];
    /** Left out where the page has none: then a hash stands in. `#name-{id}` in other selectors means it. */
    id?: Source[];
    /** Rows of a site that has ids, but not on this kind of page: for these too a hash stands in. */
    withoutId?: string[];
    /** Where the row itself names its conversation. It wins over `conversation.key`: the address may change first. */
    key?: Source[];
    /** `:scope` is the row itself. */
    text: string[];
    /** Never part of the text: quotes, edit marks, link previews. */
    exclude: string[];
    author: Source[];
    /** Rows without a name that go on from the row above, whoever said it. */
    follows?: string;
    /** What a run of rows by one author has in common, where later rows leave the name out. */
    run?: Source[];
    /** Only on the child's own rows. */
    mine: string[];
    /** Only on rows of others. */
    theirs: string[];
    /** Rows without a mark: whose they are, once the opposite mark was seen on this page (so it still exists). */
    unmarked?: { is: Speaker; where?: string };
    whose?: (row: RowPlace) => Speaker | undefined;
    time: Source[];
    /** Epoch milliseconds of what `time` found; `undefined` where it is not certain. */
    parseTime?: (text: string, now: number) => number | undefined;
    /** How coarse shown times are, in milliseconds; 0 where left out. */
    timeStep?: number;
    /** Marks a row whose text was changed after it was sent; such rows are read again. */
    edited?: string[];
  };
  composer: string[];
  /** Buttons that send, where the page has a name for them; others are known by their form or their label. */
  send?: string[];
  /** Composers in which Enter breaks the line, and only Ctrl+Enter or a button sends. */
  multiline?: string[];
  /** Year and month in which someone last compared this with the real page or with fresh sources. */
  checked: string;
  certainty: 'high' | 'medium' | 'low';
  /** What we cannot see here. Shown in the popup. */
  blind: string;
}

/** One way to read a short text from the page. */
export type Source = {
  /** Where to look. Default: the row for parts of a message, the frame for parts of a conversation. */
  in?: 'list' | 'page' | 'title' | 'address' | 'referrer';
  /** The nearest ancestor that matches, to look below instead: what stands once for several rows. */
  up?: string;
  /** First match below that place; the place itself where left out. ` >>> ` enters an open shadow root. */
  css?: string;
  /** An attribute instead of the text. */
  attribute?: string;
  /** The first group of this, instead of the whole. */
  part?: RegExp;
};

/** A condition on a page: all that is given must hold. */
export type When = { address?: RegExp; title?: RegExp; css?: string };

/** The open document and its address, given so that tests and frames can choose them. */
export type Page = { document: Document; href: string };

/** One conversation on a page. */
export type Place = { page: Page; list: Element; frame: ParentNode };

/** One row and what is known about it so far. */
export type RowPlace = Place & {
  row: Element;
  author: string;
  own: string;
  counterpart: string;
  audience: Audience;
};

/** What a fixture must yield. `id` is checked where given; `chat` tells windows on one page apart. */
export type Expected = Pick<Message, 'speaker' | 'author' | 'text'> & { id?: string; chat?: string };

/** Where a fixture would be found, and the conversations that it shows. */
export type FixturePage = { href: string; chats: { key: string; audience: Audience; title: string; other: string }[] };

/** The page should show a conversation, but these selectors match nothing: say so, never stay silently blind. */
export class SiteUnreadable extends Error {
  constructor(
    readonly site: SiteId,
    readonly missing: string[],
  ) {
    super(`Cannot read this page of ${site}. Nothing matches: ${missing.join(' · ')}`);
    this.name = 'SiteUnreadable';
  }
}
