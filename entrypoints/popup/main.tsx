import { render } from 'preact';
import '../../lib/ui/theme.css';
import '../../lib/ui/parts.css';
import '../../lib/ui/page.css';
import '../../lib/ui/popup/popup.css';
import { addedSites, askForSite, hostToAdd, patternFor, removeSite } from '../../lib/browser/any-site';
import { type Front, tabInFront } from '../../lib/browser/front';
import { effectiveSettings, setHost } from '../../lib/browser/live-settings';
import { choose } from '../../lib/browser/own-choices';
import { sendMessage } from '../../lib/browser/protocol';
import { Popup } from '../../lib/ui/popup/popup';
import { askWorker } from './ask';
import { offerOn } from './offer';
import { popupViewOf } from './view';

const AGAIN_MS = 1_500;
const openPage = (path: string) => window.open(path, '_blank', 'noopener');

/** Shows the tab in front, and again after each thing the child does. Help is there even where the worker is not. */
async function show(front: Front): Promise<void> {
  const { tabId, url } = front;
  const [report, settings, added] = await Promise.all([askWorker(tabId), effectiveSettings(), addedSites()]);
  const view = popupViewOf(report, settings, front, added, Date.now());
  const newest = view.chat && report?.chat[0]?.id;
  const { host } = view.page;
  const isOurs = view.page.added || view.page.state !== 'not-covered';
  const fresh = url && !view.page.added ? hostToAdd(url) : undefined;
  const offer = offerOn(view.page.state, url, fresh, settings);
  const then = (step: Promise<unknown>) => void step.catch(() => {}).then(() => show(front));

  /** A site that the family added is turned off by giving the permission back. */
  const turnOff = async (from: string) => {
    const own = added.filter((pattern) => pattern === patternFor(from));
    if (own.length === 0) return setHost(from, false);
    await Promise.all(own.map(removeSite));
    await sendMessage('sitesChanged', { tabId, host: from });
  };
  const turnOn = async (given: Promise<boolean>, to: string) => {
    if (await given) await sendMessage('sitesChanged', { tabId, host: to });
    // The page has to say first that it is watched now.
    setTimeout(() => void show(front), AGAIN_MS);
  };

  const app = document.getElementById('app');
  if (!app) return;
  render(
    <Popup
      view={view}
      actions={{
        openHelp: (place) => openPage(`/help.html${place ? `#${place}` : ''}`),
        openSeen: () => openPage('/seen.html'),
        openPractice: () => openPage('/practice.html'),
        openCheck: () => openPage('/check.html'),
        markKnown: () => newest && then(sendMessage('markKnown', newest)),
        undoKnown: () => newest && then(sendMessage('undoKnown', newest)),
        showMessage: (alertId) => void sendMessage('showMessage', alertId, tabId).then(() => window.close()),
        ...(host && isOurs && { setHere: (on) => then(on ? setHost(host, true) : turnOff(host)) }),
        setQuiet: (quiet) => then(choose({ quiet })),
        ...(offer.turnOn && fresh && { turnOnSite: () => then(turnOn(askForSite(fresh), fresh)) }),
        ...(offer.check && { checkPage: () => location.assign('/check-page.html') }),
      }}
    />,
    app,
  );
  if (!report) setTimeout(() => void show(front), AGAIN_MS);
}

void tabInFront().then(show);
