import { acceptAsOk, mayBeOk, undoOk } from '../../alerts/this-is-ok';
import { type Level, louder } from '../../conversation/levels';
import { type HelpNear, helpNear } from '../../helplines/help-near';
import { pageSettingsOf } from '../../settings/page-settings';
import { valuesOf } from '../../settings/resolve';
import type { Effective } from '../../settings/settings';
import { effectiveSettings, isOnFor, settingsNow } from '../choices/live-settings';
import { choose } from '../choices/own-choices';
import { deleteDatabase } from '../journal/database';
import type { Journal } from '../journal/journal';
import { type AlertRecord, everyReading } from '../journal/records';
import type { TabReport } from '../letters/protocol';
import { readable, receive } from '../letters/receive';
import { NotOurs, type Writer } from '../letters/trust';
import { isMisplaced } from '../notes/open-notes';
import { isPrivateTab } from '../notes/private-notes';
import { noteHealth } from '../notes/site-health';
import { countStored, eraseNoticed } from '../notes/stored';
import { moodOf, showMood } from '../pages/badge';
import { forgetGoneFrames } from '../pages/frames';
import { openHelpFor } from '../pages/help-tab';
import { hiddenOnes } from '../pages/hidden-cards';
import { injectOurs } from '../pages/inject';
import { changeFrame, tab, tabsKnown } from '../pages/tabs';
import { type Intake, roomName, takeIn } from '../talks/intake';
import { standingIn } from '../talks/standing';
import { answerCards, orderOf } from './card-answers';
import { answerFamily } from './family-answers';
import { troublesNow } from './troubles';
import { type Belongs, isAlertOf, isPlaceOf, mustBeOf, saidOn } from './whose';

const LATELY = 30;

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
  /** The popup belongs to no window; an alert that ordinary windows do not know is one of private ones. */
  const isNotedPrivately = async (alertId: string, { isOwn, isPrivate }: Writer) =>
    isOwn ? (await (await ready()).journal.alert(alertId)) === undefined : isPrivate;

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

  receive('pageState', async ({ conversations, ...told }, writer) => {
    const { tabId, frameId, isPrivate, host = told.host } = writer;
    if (host !== told.host) throw new NotOurs('a page that says it is another');
    if (!isPlaceOf(writer, told.site, belongs)) throw new NotOurs('a page that speaks of another site');
    for (const key of conversations) mustBeOf(writer, { site: told.site, key }, belongs);
    const page = { ...told, ...(frameId && { framed: true as const }) };
    const { journal, identify } = await ready(isPrivate);
    const rooms = await Promise.all(conversations.map((key) => identify(roomName({ site: page.site, key }))));
    // Which sites were open in a private window is nobody's to know.
    if (!isPrivate) await noteHealth(page.site, page.state, now());
    await changeFrame(tabId, frameId, { page, rooms });
    await forgetGoneFrames(tabId);
    await refreshBadge(tabId, journal);
  });

  receive('pageSettings', async (_, { host = '' }) => {
    const settings = await settingsNow();
    return isOnFor(settings, host) ? { isOn: true, settings: pageSettingsOf(settings) } : { isOn: false };
  });

  receive('bringSecond', (_, { tabId, frameId }) => injectOurs(tabId, frameId, '/warn.js'));
  receive('bringLanguage', (code, { tabId, frameId }) => injectOurs(tabId, frameId, `/languages/${code}.js`));

  receive('standing', async (talk, writer) => {
    mustBeOf(writer, talk, belongs);
    return standingIn(talk, await ready(writer.isPrivate), now());
  });

  receive('markKnown', async (alertId, writer) => {
    const { journal } = await ready(await isNotedPrivately(alertId, writer));
    const alert = await journal.alert(alertId);
    if (!alert || !mayBeOk(alert) || !(await isAlertOf(writer, alert, belongs))) return;
    await journal.change(alert.conversation, (known) => {
      for (const reading of everyReading(known)) acceptAsOk(reading, alert, now());
      return { ...known, mark: 'known', markedAt: now(), site: alert.site };
    });
  });

  receive('undoKnown', async (alertId, writer) => {
    const { journal } = await ready(await isNotedPrivately(alertId, writer));
    const alert = await journal.alert(alertId);
    if (!alert || !(await isAlertOf(writer, alert, belongs))) return;
    await journal.change(alert.conversation, ({ mark: _mark, markedAt: _at, site: _site, ...known }) => {
      everyReading(known).forEach(undoOk);
      return known;
    });
  });

  receive('openHelp', (place, { tabId }) => openHelpFor(tabId, place));

  receive('report', async (tabId): Promise<TabReport> => {
    const isPrivate = await isPrivateTab(tabId);
    const { journal } = await ready(isPrivate);
    const [front, lately, troubles, hidden] = await Promise.all([
      inFront(tabId, journal),
      journal.lately(LATELY),
      troublesNow(journal, isPrivate),
      hiddenOnes(tabId),
    ]);
    return { ...front, lately, troubles, ...(hidden.length > 0 && { hides: true as const }) };
  });

  answerFamily(ready, now);

  receive('stored', async () => countStored((await ready()).journal));

  receive('eraseAll', async () => {
    const { journal } = await ready();
    await Promise.all([eraseNoticed(journal), (await ready(true)).journal.erase()]);
    // What cannot be opened cannot be emptied either; without it there is room for a new one.
    if (await isMisplaced(journal)) await deleteDatabase().catch(() => {});
    startAfresh();
    await Promise.all((await tabsKnown()).map((tabId) => refreshBadge(tabId, journal)));
  });
}

function reachable({ country, ageBand }: Effective, languages: readonly string[]): HelpNear {
  return helpNear(country, { band: ageBand.value, languages });
}

async function inFront(tabId: number, journal: Journal): Promise<Pick<TabReport, 'page' | 'chat' | 'known'>> {
  await forgetGoneFrames(tabId);
  const { page, rooms } = await tab(tabId);
  const chat = await alertsInFront(rooms, journal);
  const people = await Promise.all(chat.map(({ conversation }) => journal.conversation(conversation)));
  return { page, chat, known: people.some((person) => person?.mark) };
}

async function alertsInFront(rooms: readonly string[], journal: Journal): Promise<AlertRecord[]> {
  const alerts = await Promise.all(rooms.map((room) => journal.alertsIn(room)));
  return alerts.flat().sort((a, b) => b.at - a.at);
}

async function refreshBadge(tabId: number, journal: Journal): Promise<void> {
  const { page, rooms } = await tab(tabId);
  const levels = (await alertsInFront(rooms, journal)).map(({ level }) => level);
  const loudest = levels.reduce<Level | 'calm'>(louder, 'calm');
  const hidden = await hiddenOnes(tabId);
  await showMood(tabId, hidden.length > 0 ? 'stop' : moodOf(page, loudest));
}
