import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Alert } from '../../alerts/alert';
import type { Week } from '../../alerts/by-week';
import type { Standing } from '../../alerts/pause/verdict';
import type { Sighting } from '../../engine/sighting';
import type { HelpNear } from '../../helplines/help-near';
import type { ConversationRef } from '../../message';
import type { PageSettings } from '../../settings/page-settings';
import type { AgeBand } from '../../settings/settings';
import type { Mark } from '../journal/records';
import type { PageKnown, PageState } from '../storage/page-state';
import type { StoredReport } from './stored-report';

/** One batch of one page (see `outbox.ts`). */
export type Batch = { sightings: Sighting[] };

/** What a card needs to be drawn. Kinds only: no word of the chat comes back. */
export type CardOrder = {
  alert: Alert;
  band: AgeBand;
  near: HelpNear;
  quiet: boolean;
  /** The family agreed that loud cards offer "show this together" first. */
  together: boolean;
  /** The conversation, by keyed hash, so that one card can speak for several. */
  room?: string;
};

/** One person marked as known: by keyed hash, site and time. */
export type MarkRecord = { key: string; mark: Mark; site: string; at: number };

/**
 * `storage`: notes cannot be written to the disk. `policy`: some values of an administrator cannot be read. `private`: a private
 * window, of which nothing is kept.
 */
export type Trouble = 'storage' | 'policy' | 'private';

/** What the popup shows of the tab in front. */
export type TabReport = {
  /** Missing where no content script of ours is in the page. */
  page: PageKnown | undefined;
  /** Alerts of the conversations in front, newest first. */
  chat: Alert[];
  /** Alerts of every conversation within the retention, newest first. */
  lately: Alert[];
  /** The child said they know the people in this chat. */
  known: boolean;
  /** What does not work right now, besides the page. */
  troubles?: Trouble[];
  /** The page in this tab keeps a card from being seen. */
  hides?: true;
};

/** The letters between the contexts. The worker answers; pages and content scripts ask. */
export interface Protocol {
  /** Returns the cards still to be shown for these conversations. */
  sightings(batch: Batch): CardOrder[];
  /** Whether a card was on no screen yet: two tabs may show one conversation. */
  isOwed(alertId: string): boolean;
  /** A person had a card before their eyes. Answers false where it was on another screen before. */
  shown(alertId: string): boolean;
  /** A card stands in a page that does not let it be seen. */
  hidden(alertId: string): void;
  /** To our own pages: the cards that pages hid and nobody has seen. */
  hiddenCards(): CardOrder[];
  pageState(state: PageState): void;
  /** What is in force in the page that asks, and no more; nothing of it where Tawny is asleep there. */
  pageSettings(): { isOn: true; settings: PageSettings } | { isOn: false };
  /** Puts the second script beside the content script that asks. Fails where the browser forbids it. */
  bringSecond(): void;
  /** Puts a language beside the content script that asks, by its code. Fails where there is none, or the browser forbids it. */
  bringLanguage(code: string): void;
  /** How things stand in a talk, for the pause before something is sent. */
  standing(talk: Omit<ConversationRef, 'title'>): Standing;
  /** Medium only: the child knows this person; this chat gets quieter. */
  markKnown(alertId: string): void;
  undoKnown(alertId: string): void;
  /** The child says in a card which country it is in. Answers who can be reached there. */
  chooseCountry(code: string): HelpNear;
  /** Opens where a link of a card leads: a number or the site of a helpline of our table, and no other address. */
  reach(address: string): void;
  /** Opens the help page, at a certain place where one is named. */
  openHelp(place?: string): void;
  report(tabId: number): TabReport;
  /** Strong cards by week, newest first; none unless the family agreed that a parent sees them. */
  strongWeeks(): Week[];
  /** Everybody who is marked as known, the latest mark first. */
  marks(): MarkRecord[];
  /** Marks somebody who has a mark anew, or takes the mark away. */
  changeMark(change: { key: string; mark: Mark | null }): void;
  /** What is kept on this device, counted. */
  stored(): StoredReport;
  eraseAll(): void;
  /** A permission for this host was just given or taken: catch up, and tell when that is done. */
  sitesChanged(tab: { tabId: number; host: string }): void;
  /** To a content script: ask for the settings anew. */
  settingsChanged(): void;
  /** To a content script: access to its site was taken back; end at once. */
  leave(): void;
  /** To a content script: point at the message that raised this alert. Answers whether it is still on the page. */
  showMessage(alertId: string): boolean;
  /** To a content script in a frame: a frame that was taken out of its page does not answer. */
  stillThere(): boolean;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
