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
import type { AlertRecord } from '../journal/records';
import type { TabReport } from '../letters/protocol';
import { readable, receive } from '../letters/receive';
import { NotOurs } from '../letters/trust';
import { isMisplaced } from '../notes/open-notes';
import { noteHealth } from '../notes/site-health';
import { countStored, eraseNoticed } from '../notes/stored';
import { moodOf, showMood } from '../pages/badge';
import { forgetGoneFrames } from '../pages/frames';
import { openHelpFor } from '../pages/help-tab';
import { hiddenOnes } from '../pages/hidden-cards';
import { injectSecond } from '../pages/inject';
import { changeFrame, tab, tabsKnown } from '../pages/tabs';
import { type Intake, roomName, takeIn } from '../talks/intake';
import { standingIn } from '../talks/standing';
import { answerCards, orderOf } from './card-answers';
import { answerFamily } from './family-answers';
import { troublesNow } from './troubles';
import { type Belongs, isAlertOf, mustBeOf, saidOn } from './whose';

const LATELY = 30;

/**
 * Answers every letter of the protocol. Registered at once when the worker wakes; what needs the journal waits for it.
 *
 * @param ready the journal and all that judging needs, opened once
 * @param languages of the browser, the child's own first
 * @param startAfresh forgets the secret in memory, after it was erased
 * @param belongs which pages may speak of which talks
 * @param now epoch ms
 */
export function answerLetters(
  ready: () => Promise<Intake>,
  startAfresh: () => void,
  languages: () => readonly string[],
  belongs: Belongs,
  now: () => number,
): void {
  receive('sightings', async ({ sightings }, writer) => {
    const { tabId } = writer;
    const [intake, effective] = await Promise.all([ready(), effectiveSettings()]);
    const settings = valuesOf(effective);
    const owed = await takeIn(saidOn(writer, readable(sightings), belongs), settings, intake, now());
    if (owed.length > 0) await refreshBadge(tabId, intake.journal);
    const near = reachable(effective, languages());
    return owed.map((alert) => orderOf(alert, effective, near));
  });

  receive('chooseCountry', async (country) => {
    const { country: before } = await effectiveSettings();
    // A page carries the answer to the question of a card; an answer that was given it cannot change.
    if (before.value === '') await choose({ country });
    return reachable(await effectiveSettings(), languages());
  });

  answerCards(ready, belongs, (settings) => reachable(settings, languages()), refreshBadge, now);

  receive('pageState', async ({ conversations, ...told }, writer) => {
    const { tabId, frameId, host = told.host } = writer;
    if (host !== told.host) throw new NotOurs('a page that says it is another');
    for (const key of conversations) mustBeOf(writer, { site: told.site, key }, belongs);
    const page = { ...told, ...(frameId && { framed: true as const }) };
    const { journal, identify } = await ready();
    const rooms = await Promise.all(conversations.map((key) => identify(roomName({ site: page.site, key }))));
    await Promise.all([changeFrame(tabId, frameId, { page, rooms }), noteHealth(page.site, page.state, now())]);
    await forgetGoneFrames(tabId);
    await refreshBadge(tabId, journal);
  });

  receive('pageSettings', async (_, { host = '' }) => {
    const settings = await settingsNow();
    return isOnFor(settings, host) ? { isOn: true, settings: pageSettingsOf(settings) } : { isOn: false };
  });

  receive('bringSecond', (_, { tabId, frameId }) => injectSecond(tabId, frameId));

  receive('standing', async (talk, writer) => {
    mustBeOf(writer, talk, belongs);
    return standingIn(talk, await ready(), now());
  });

  receive('markKnown', async (alertId, writer) => {
    const { journal } = await ready();
    const alert = await journal.alert(alertId);
    if (!alert || !mayBeOk(alert) || !(await isAlertOf(writer, alert, belongs))) return;
    await journal.change(alert.conversation, (known) => {
      acceptAsOk(known.conversation, alert, now());
      return { ...known, mark: 'known', markedAt: now(), site: alert.site };
    });
  });

  receive('undoKnown', async (alertId, writer) => {
    const { journal } = await ready();
    const alert = await journal.alert(alertId);
    if (!alert || !(await isAlertOf(writer, alert, belongs))) return;
    await journal.change(alert.conversation, ({ mark: _mark, markedAt: _at, site: _site, ...known }) => {
      undoOk(known.conversation);
      return known;
    });
  });

  receive('openHelp', (place, { tabId }) => openHelpFor(tabId, place));

  receive('report', async (tabId): Promise<TabReport> => {
    const { journal } = await ready();
    const [front, lately, troubles, hidden] = await Promise.all([
      inFront(tabId, journal),
      journal.lately(LATELY),
      troublesNow(journal),
      hiddenOnes(tabId),
    ]);
    return { ...front, lately, troubles, ...(hidden.length > 0 && { hides: true as const }) };
  });

  answerFamily(ready, now);

  receive('stored', async () => countStored((await ready()).journal));

  receive('eraseAll', async () => {
    const { journal } = await ready();
    await eraseNoticed(journal);
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
