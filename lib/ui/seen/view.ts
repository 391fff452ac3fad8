import type { Category } from '../../engine/rule';
import type { Effective } from '../../settings/settings';

/** All warnings kept of one site: kinds and times, as there is nothing more. */
export type SiteNotesView = {
  siteName: string;
  warnings: number;
  kinds: Partial<Record<Category, number>>;
  /** Epoch ms. */
  newest: number;
  oldest: number;
};

export type StoredView = {
  sites: readonly SiteNotesView[];
  people: { count: number; signs: number; heard: number; marked: number };
  /** Accounts named for moving a chat, as keyed hashes. */
  handles: number;
  secret: boolean;
  /** Chat sites that could be read, or could not, and when (epoch ms). */
  health: readonly { siteName: string; state: 'working' | 'unreadable'; at: number }[];
  session: { tabs: number; rooms: number };
  /** Names of the entries in the extension's storage. */
  entries: readonly string[];
};

/** What the browser itself says that Tawny may do, and what this page has loaded. */
export type ProofView = {
  permissions: readonly string[];
  siteNames: readonly string[];
  /** Match patterns of the sites that the family added. */
  added: readonly string[];
  /** The rule that the browser holds Tawny's pages to. */
  contentPolicy: string;
  /** Files that this page loaded from anywhere but Tawny itself. */
  fromElsewhere: number;
};

export type SeenView = {
  /** Missing where the worker gives no answer. */
  stored?: StoredView;
  settings: Effective;
  proof: ProofView;
  /** The time of opening, epoch milliseconds. */
  now: number;
};

export type SeenActions = {
  /** Erases all that was noticed; resolves when it is gone. */
  erase(): Promise<void>;
};
