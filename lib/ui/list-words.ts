import { say } from './words';

/** Things one after the other, as the language of the interface writes them: not every language has our comma. */
export function listed(things: readonly string[]): string {
  return new Intl.ListFormat(say('language'), { type: 'unit', style: 'short' }).format(things);
}
