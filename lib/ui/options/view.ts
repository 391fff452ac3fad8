import type { Week } from '../../alerts/by-week';
import type { Ids } from '../../settings/lint';
import type { PinAnswer, PinState } from '../../settings/pin-delay';
import type { PolicyReading } from '../../settings/read-policy';
import type { Layer } from '../../settings/resolve';
import type { Effective, SettingName, Settings } from '../../settings/settings';

/** A site that Tawny knows, with the hosts that switch it off. */
export type KnownSite = {
  name: string;
  hosts: readonly string[];
  /** Whether it could be read: when last, or not since when (epoch ms). Missing where nobody opened a chat there lately. */
  health?: { state: 'working' | 'unreadable'; at: number };
};

/** What child and parent agreed on: when (epoch ms), and which lines of the welcome page. */
export type AgreementView = { at: number; lines: readonly string[] };

/** Somebody marked as known: no name, only where and when (epoch ms). `trusted` was marked together with a parent. */
export type MarkView = { key: string; mark: 'known' | 'trusted'; siteName: string; at: number };

export type OptionsView = {
  settings: Effective;
  /** What the family chose on this device, for the file to take away. */
  family: Layer;
  sites: readonly KnownSite[];
  /** Match patterns of the sites that the family added. */
  added: readonly string[];
  pin: PinState;
  agreement: AgreementView | null;
  /** Missing where the worker gives no answer. */
  noticed?: {
    /** People marked as known, the latest first. */
    marks: readonly MarkView[];
    /** Strong and urgent cards by week, newest first; empty unless the family agreed on it. */
    weeks: readonly Week[];
  };
  /** What the browser's managed policy holds, and what of it was taken. */
  managed: { raw: unknown; reading: PolicyReading };
  ids: Ids;
  /** Epoch milliseconds. */
  now: number;
};

export type Choices = Partial<{ [Name in SettingName]: Settings[Name] | undefined }>;

export type OptionsActions = {
  choose(choices: Choices): void;
  erase(): Promise<void>;
  /** Gives the permission for an added site back. */
  removeSite(pattern: string): void;
  /** Marks somebody anew, or takes the mark away. */
  changeMark(key: string, mark: MarkView['mark'] | null): void;
  setPin(pin: string): Promise<void>;
  tryPin(pin: string): Promise<PinAnswer>;
  removePin(): void;
  /** The PIN is forgotten: a reset may be done a day later. */
  askForReset(): void;
  stopReset(): void;
  /** Does it, where the day is over. */
  resetPin(): void;
  /** Hands a file to the browser's own download. */
  save(name: string, text: string): void;
  freshUuids(): [string, string];
};

/** The props of every part of the settings. */
export type Part = { view: OptionsView; choose: OptionsActions['choose'] };
