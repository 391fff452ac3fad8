import { say } from '../words';

/** Entries of the extension's storage that have words of their own; another one is shown by its name. */
const WORDED = [
  'settings',
  'siteHealth',
  'chosenByChild',
  'agreement',
  'pin',
  'pinForgotten',
  'awake',
  'pinResetAt',
  'tabs',
  'speakers',
  'hiddenCards',
  'began',
  'notes',
  'private',
  'privateSpeakers',
] as const;

export function entryWord(name: string): string {
  const worded = WORDED.find((one) => one === name);
  return worded ? say(`seen.entry.${worded}`) : name;
}
