import { type HelpNear, helpNear } from '../../helplines/help-near';
import { valuesOf } from '../../settings/resolve';
import type { Effective } from '../../settings/settings';
import { effectiveSettings } from '../choices/live-settings';
import { choose } from '../choices/own-choices';
import { readable, receive } from '../letters/receive';
import { openHelpFor } from '../pages/help-tab';
import { type Intake, takeIn } from '../talks/intake';
import { answerCards, orderOf } from './card-answers';
import { answerFamily } from './family-answers';
import { refreshBadge } from './in-front';
import { answerMarks } from './mark-answers';
import { answerOwnPages } from './own-page-answers';
import { answerPages } from './page-answers';
import { type Belongs, saidOn } from './whose';

/**
 * Answers every letter of the protocol. Registered at once when the worker wakes; what needs the journal waits for it.
 *
 * @param ready the journal and all that judging needs, opened once; for private windows with one of their own
 * @param languages of the browser, the child's own first
 * @param startAfresh forgets the journal and the secret in memory, after they were erased, or as the disk failed
 * @param belongs which pages may speak of which talks
 * @param now epoch ms
 */
export function answerLetters(
  ready: (isPrivate?: boolean) => Promise<Intake>,
  startAfresh: (diskFailed?: boolean) => void,
  languages: () => readonly string[],
  belongs: Belongs,
  now: () => number,
): void {
  receive('sightings', async ({ sightings }, writer) => {
    const { tabId, isPrivate } = writer;
    const effective = await effectiveSettings();
    const settings = valuesOf(effective);
    const said = saidOn(writer, readable(sightings), belongs);
    const judged = async () => {
      const intake = await ready(isPrivate);
      const due = await takeIn(said, settings, intake, now());
      if (due.length > 0) await refreshBadge(tabId, intake.journal);
      return due;
    };
    const owed = await judged().catch((error: Error) => {
      console.warn(`Tawny cannot use its notes on the disk (${error.name}). They are kept until the browser closes.`);
      startAfresh(true);
      return judged();
    });
    const near = reachable(effective, languages());
    return owed.map((alert) => orderOf(alert, effective, near));
  });

  receive('chooseCountry', async (country) => {
    const { country: before } = await effectiveSettings();
    // A page carries the answer to the question of a card; an answer that was given it cannot change.
    const isOpen = before.value === '';
    // Where it cannot be written down the answer counts all the same, for this card.
    if (isOpen) await choose({ country }).catch(() => {});
    const after = await effectiveSettings();
    return reachable(isOpen ? { ...after, country: { ...after.country, value: country } } : after, languages());
  });

  answerCards(ready, belongs, (settings) => reachable(settings, languages()), refreshBadge, now);

  answerPages(ready, belongs, now);
  answerMarks(ready, belongs, now);
  receive('openHelp', (place, { tabId }) => openHelpFor(tabId, place));

  answerFamily(ready, now);
  answerOwnPages(ready, startAfresh);
}

function reachable({ country, ageBand }: Effective, languages: readonly string[]): HelpNear {
  return helpNear(country, { band: ageBand.value, languages });
}
