import type { Category } from '../../engine/rule';
import type { SiteHealth } from '../storage/stores';

/** All warnings that are kept of one site. */
export type SiteNotes = {
  site: string;
  warnings: number;
  /** How many warnings name each kind of sign. */
  kinds: Partial<Record<Category, number>>;
  /** Epoch ms. */
  newest: number;
  oldest: number;
};

/** Everything that is kept on this device, counted for "What can people see?". */
export type StoredReport = {
  sites: SiteNotes[];
  /** Records of people, each named by a keyed hash: how many, and what is in them altogether. */
  people: { count: number; signs: number; heard: number; marked: number };
  /** Accounts that were named for moving a chat elsewhere, each a keyed hash. */
  handles: number;
  /** The secret of this installation is there. */
  secret: boolean;
  /** Which sites could be read, by id. */
  health: Record<string, SiteHealth>;
  /** What dies with the browser. */
  session: { tabs: number; rooms: number };
  /** Names of all entries of the extension's storage, so that nothing can hide from the page. */
  entries: string[];
};
