import type { Slot } from '../../lib/engine/rule';
import type { Sighting } from '../../lib/engine/sighting';
import type { PageSettings } from '../../lib/settings/page-settings';
import type { Band } from '../../lib/ui/views';
import { isTyped } from '../../lib/watch/typed-message';

/** What nobody should tell a room that anyone may be in. The other facts about oneself are small talk there. */
const FINDABLE: readonly (Slot | undefined)[] = ['address', 'phone'];
/** Sure enough to speak up about one line alone. */
const SURE = 0.6;

const told = new Set<Slot>();

/**
 * Says "this looks like your address" in a world whose chat is drawn as a picture, once a page for each kind. The line has
 * been sent by then: there is no text box in which it could be held.
 */
export function tipAbout(
  sightings: readonly Sighting[],
  { quiet, ageBand }: Pick<PageSettings, 'quiet' | 'ageBand'>,
  cards: { tip(id: string, band: Band): void },
): void {
  const hit = sightings
    .filter(({ message }) => isTyped(message))
    .flatMap(({ hits }) => hits)
    .find(({ kind, slot, confidence }) => kind === 'self-disclosure' && FINDABLE.includes(slot) && confidence >= SURE);
  if (!hit?.slot || told.has(hit.slot)) return;
  told.add(hit.slot);
  if (!quiet) cards.tip(`typed-${hit.slot}`, ageBand);
}
