import type { Category } from '../../engine/rule';
import type { PinAnswer } from '../../settings/pin-delay';
import type { Band, HelpNear, Level, SetBy, Topic } from '../views';

/** One warning as the popup lists it: kinds, level and time, never words of the chat. */
export type AlertView = {
  id: string;
  /** Epoch milliseconds. */
  at: number;
  siteName: string;
  level: Level;
  main: Topic;
  story: readonly Category[];
  /** The name of the site where the talk began, if it was moved here. */
  began?: string;
  /** Only in the open chat: the message is still on the page and can be shown. */
  canShow?: boolean;
};

/**
 * What Tawny can say about the open page. `canvas`: a chat would be drawn as a picture. `unready`: the rules could not be
 * brought into the page yet. `not-covered`: a site it does not know. `no-access`: a site it knows, where the browser does
 * not let it in. `silent`: the worker gives no answer.
 */
export type PageState =
  | 'reading'
  | 'no-chat'
  | 'canvas'
  | 'unreadable'
  | 'unready'
  | 'off'
  | 'not-covered'
  | 'no-access'
  | 'silent';

export type PageView = {
  state: PageState;
  siteName?: string;
  /** The host of the page in front, where the browser tells it. */
  host?: string;
  /** The family turned Tawny on here; turning it off gives the permission back. */
  added?: boolean;
  /** What the site's adapter cannot see, one sentence. */
  blind?: string;
  /** What the page calls the conversation; shown as text, never stored. */
  title?: string;
  /** The rules do not read the language of this chat. */
  unknownLanguage?: boolean;
};

export type PopupView = HelpNear & {
  page: PageView;
  chat?: {
    level: Level | 'calm';
    story: readonly Category[];
    alerts: readonly AlertView[];
    known: boolean;
    /** The child may answer "This is OK, I know them". */
    mayBeOk: boolean;
  };
  lately: readonly AlertView[];
  /** What does not work right now, besides the page. */
  troubles?: readonly ('storage' | 'policy' | 'private' | 'hidden')[];
  band: Band;
  /** Who set Tawny up, and whether the child may turn it off on this site. */
  setBy: SetBy;
  /** The name of the school or firm, as its policy gives it. */
  setByName?: string;
  locked?: boolean;
  /** The family agreed that "show it together" is offered with strong and urgent warnings. */
  together?: true;
  /** Only the icon tells, never a card in the page. `locked` where it is not the child's to change. */
  quiet?: { on: boolean; locked: boolean };
  /** The family has a PIN, which turning off asks for; `resetAsked` where somebody says it is forgotten, since when (epoch ms). */
  pin?: { waitMs: number; resetAsked?: number };
  /** The time of opening, epoch milliseconds; for "today" and "yesterday". */
  now: number;
};

export type PopupActions = {
  openHelp(place?: 'hurt' | 'together'): void;
  chooseCountry(code: string): void;
  openSeen(): void;
  markKnown(): void;
  undoKnown(): void;
  showMessage(alertId: string): void;
  /** Turns Tawny on or off on this site; left out where nobody may. */
  setHere?(on: boolean): void;
  setQuiet(on: boolean): void;
  tryPin(pin: string): Promise<PinAnswer>;
  stopReset(): void;
  /** Asks the browser for this site; left out where it is known already, or where nobody may. */
  turnOnSite?(): void;
  /** Asks the browser again for a site that it took back; left out where nobody may. */
  turnOnAgain?(): void;
  /** One look at the page in front; left out where a chat is watched, or where there is no web page. */
  checkPage?(): void;
  openPractice(): void;
  /** Left out where a policy has switched it off. */
  openCheck?(): void;
};
