import { choose as chooseAs } from './live-settings';

/** What a child may choose alone, from the popup and the help page. A locked setting stays as policy says (see `resolve`). */
type OwnChoices = { quiet?: boolean; country?: string | undefined };

/** Writes a choice of the child beside what the family chose before. */
export function choose(choices: OwnChoices): Promise<void> {
  return chooseAs(choices, 'child');
}
