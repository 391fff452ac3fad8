import { pageSettingsOf } from '../../settings/page-settings';
import { isOnFor, settingsNow } from '../choices/live-settings';
import { receive } from '../letters/receive';
import { NotOurs } from '../letters/trust';
import { noteHealth } from '../notes/site-health';
import { forgetGoneFrames } from '../pages/frames';
import { injectOurs } from '../pages/inject';
import { changeFrame } from '../pages/tabs';
import { type Intake, roomName } from '../talks/intake';
import { standingIn } from '../talks/standing';
import { refreshBadge } from './in-front';
import { type Belongs, isPlaceOf, mustBeOf } from './whose';

/** What a page tells of itself, and what it asks for: settings, scripts, and how the child stands to somebody. */
export function answerPages(
  ready: (isPrivate?: boolean) => Promise<Intake>,
  belongs: Belongs,
  now: () => number,
): void {
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
}
