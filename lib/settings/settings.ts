import type { Category } from '../engine/rule';

/** Whose decision a value is. The child is always told. */
export type SetBy = 'default' | 'child' | 'parent' | 'policy';

export type AgeBand = '8-11' | '12-16';
export type Sensitivity = 'low' | 'medium' | 'high';

/** Every value a person can choose, with its plain type. Pages and policy read this one list. */
export type Settings = {
  /** Warnings on or off altogether. */
  enabled: boolean;
  ageBand: AgeBand;
  sensitivity: Sensitivity;
  /** Kinds of signs that never raise a card by themselves. */
  categoriesOff: Category[];
  /** Hosts on which Tawny stays asleep. */
  sitesOff: string[];
  /** A child whose screen is watched gets the badge only, never a card in the page. */
  quiet: boolean;
  /** ISO 3166 code for helplines; empty means "ask". */
  country: string;
  /** Days that signs are kept; 0 keeps nothing past the browser session. */
  retentionDays: number;
};

/** The defaults: what a child gets when nobody has set anything. */
export const DEFAULTS: Settings = {
  enabled: true,
  ageBand: '12-16',
  sensitivity: 'medium',
  categoriesOff: [],
  sitesOff: [],
  quiet: false,
  country: '',
  retentionDays: 30,
};

/** Signs that nobody can silence, because being wrong about them costs the most. */
export const ALWAYS_ON: readonly Category[] = [
  'threat',
  'image-request',
  'meet-offline',
  'boundary-test',
  'control-harm',
];

export type Resolved<Value> = { value: Value; setBy: SetBy; locked: boolean };

/** The settings in force, each with who set it. Pages, popup and "What can people see?" print this same structure. */
export type Effective = { [Name in keyof Settings]: Resolved<Settings[Name]> };
