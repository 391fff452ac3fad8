import { familySettings } from './stores';

/** What a child may choose alone, from the popup and the help page. A locked setting stays as policy says (see `resolve`). */
type OwnChoices = { quiet?: boolean; country?: string };

/** Writes a choice beside what the family chose before. */
export async function choose(choices: OwnChoices): Promise<void> {
  await familySettings.setValue({ ...(await familySettings.getValue()), ...choices });
}
