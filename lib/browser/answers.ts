import { browser } from 'wxt/browser';
import { acceptAsOk, undoOk } from '../alerts/this-is-ok';
import { type Level, louder } from '../conversation/levels';
import type { HelplineView } from '../ui/views';
import { moodOf, showMood } from './badge';
import { answerFamily } from './family-answers';
import { forgetGoneFrames } from './frames';
import { type Intake, roomName, takeIn } from './intake';
import type { Journal } from './journal';
import { settingsNow } from './live-settings';
import { onMessage, type TabReport } from './protocol';
import type { AlertRecord } from './records';
import { noteHealth } from './site-health';
import { standingIn } from './standing';
import { countStored, eraseNoticed } from './stored';
import { changeFrame, tab, tabsKnown } from './tabs';
import { fromContentScript, fromOwnPage, fromUs } from './trust';

const LATELY = 30;

/**
 * Answers every letter of the protocol. Registered at once when the worker wakes; what needs the journal waits for it.
 *
 * @param ready the journal and all that judging needs, opened once
 * @param helplineFor the child helpline of a country, where one is chosen
 * @param startAfresh forgets the secret in memory, after it was erased
 * @param now epoch ms
 */
export function answerLetters(
  ready: () => Promise<Intake>,
  startAfresh: () => void,
  helplineFor: (country: string) => HelplineView | undefined,
  now: () => number,
): void {
  onMessage('sightings', async ({ data, sender }) => {
    const tabId = fromContentScript(sender);
    const [intake, settings] = await Promise.all([ready(), settingsNow()]);
    const owed = await takeIn(data.sightings, settings, intake, now());
    if (owed.length > 0) await refreshBadge(tabId, intake.journal);
    const { ageBand: band, country, quiet, parentsSee } = settings;
    const helpline = helplineFor(country);
    return owed.map((alert) => ({ alert, band, helpline, quiet, together: parentsSee === 'suggest' }));
  });

  onMessage('shown', async ({ data, sender }) => {
    fromContentScript(sender);
    await (await ready()).journal.markShown(data, now());
  });

  onMessage('pageState', async ({ data: { conversations, ...told }, sender }) => {
    const tabId = fromContentScript(sender);
    const page = { ...told, ...(sender.frameId && { framed: true as const }) };
    const { journal, identify } = await ready();
    const rooms = await Promise.all(conversations.map((key) => identify(roomName({ site: page.site, key }))));
    await Promise.all([
      changeFrame(tabId, sender.frameId ?? 0, { page, rooms }),
      noteHealth(page.site, page.state, now()),
    ]);
    await forgetGoneFrames(tabId);
    await refreshBadge(tabId, journal);
  });

  onMessage('standing', async ({ data, sender }) => {
    fromContentScript(sender);
    return standingIn(data, await ready(), now());
  });

  onMessage('markKnown', async ({ data, sender }) => {
    fromUs(sender);
    const { journal } = await ready();
    const alert = await journal.alert(data);
    if (!alert) return;
    await journal.change(alert.conversation, (known) => {
      acceptAsOk(known.conversation, alert, now());
      return { ...known, mark: 'known', markedAt: now(), site: alert.site };
    });
  });

  onMessage('undoKnown', async ({ data, sender }) => {
    fromUs(sender);
    const { journal } = await ready();
    const alert = await journal.alert(data);
    if (!alert) return;
    await journal.change(alert.conversation, ({ mark: _mark, markedAt: _at, site: _site, ...known }) => {
      undoOk(known.conversation);
      return known;
    });
  });

  onMessage('openHelp', async ({ data, sender }) => {
    fromUs(sender);
    await browser.tabs.create({ url: `${browser.runtime.getURL('/help.html')}${data ? `#${data}` : ''}` });
  });

  onMessage('report', async ({ data, sender }): Promise<TabReport> => {
    fromOwnPage(sender);
    const { journal } = await ready();
    await forgetGoneFrames(data);
    const { page, rooms } = await tab(data);
    const chat = await alertsInFront(rooms, journal);
    const people = await Promise.all(chat.map(({ conversation }) => journal.conversation(conversation)));
    return { page, chat, lately: await journal.lately(LATELY), known: people.some((person) => person?.mark) };
  });

  answerFamily(ready, now);

  onMessage('stored', async ({ sender }) => {
    fromOwnPage(sender);
    return countStored((await ready()).journal);
  });

  onMessage('eraseAll', async ({ sender }) => {
    fromOwnPage(sender);
    const { journal } = await ready();
    await eraseNoticed(journal);
    startAfresh();
    await Promise.all((await tabsKnown()).map((tabId) => refreshBadge(tabId, journal)));
  });
}

async function alertsInFront(rooms: readonly string[], journal: Journal): Promise<AlertRecord[]> {
  const alerts = await Promise.all(rooms.map((room) => journal.alertsIn(room)));
  return alerts.flat().sort((a, b) => b.at - a.at);
}

async function refreshBadge(tabId: number, journal: Journal): Promise<void> {
  const { page, rooms } = await tab(tabId);
  const levels = (await alertsInFront(rooms, journal)).map(({ level }) => level);
  const loudest = levels.reduce<Level | 'calm'>(louder, 'calm');
  await showMood(tabId, moodOf(page, loudest));
}
