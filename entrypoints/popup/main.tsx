import { type ComponentChild, render } from 'preact';
import '../../lib/ui/theme.css';
import '../../lib/ui/parts.css';
import '../../lib/ui/page.css';
import '../../lib/ui/popup/popup.css';
import { stopReset } from '../../lib/browser/choices/forgotten-pin';
import { effectiveSettings, isOnFor, setHost } from '../../lib/browser/choices/live-settings';
import { moment } from '../../lib/browser/choices/now';
import { choose } from '../../lib/browser/choices/own-choices';
import { pinState, tryPin } from '../../lib/browser/choices/pin';
import { sendMessage } from '../../lib/browser/letters/protocol';
import { addedSites, askFor, hostToAdd, patternFor, removeSite, withheldFrom } from '../../lib/browser/pages/any-site';
import { type Front, tabInFront } from '../../lib/browser/pages/front';
import { NotKept } from '../../lib/browser/storage/kept';
import { valuesOf } from '../../lib/settings/resolve';
import { tellNotSaved } from '../../lib/ui/not-saved';
import { namePage } from '../../lib/ui/page-language';
import { Opening } from '../../lib/ui/popup/opening';
import { Popup } from '../../lib/ui/popup/popup';
import { askWorker } from './ask';
import { offerOn } from './offer';
import { popupViewOf } from './view';

/** How soon it looks again, and how often for a page that was turned on and has to say first that it is watched now. */
const AGAIN = { ms: 1_500, times: 4 };
const openPage = (path: string) => window.open(path, '_blank', 'noopener');

/**
 * Shows the tab in front, and again after each thing the child does. Help is there even where the worker is not.
 * @param patience so often it looks again where the page is not watched
 */
async function show(front: Front, patience = 0): Promise<void> {
  const { tabId, url } = front;
  const [report, settings, added, pin, withheld] = await Promise.all([
    askWorker(tabId),
    effectiveSettings(),
    addedSites(),
    pinState(moment()).catch(() => undefined),
    url ? withheldFrom(url) : [],
  ]);
  const view = popupViewOf(
    report,
    settings,
    { ...front, withheld, ...(pin && { pin }) },
    added,
    Date.now(),
    navigator.languages,
  );
  const newest = view.chat && report?.chat[0]?.id;
  const { host, state } = view.page;
  const isOurs = view.page.added || state !== 'not-covered';
  const fresh = url && !view.page.added ? hostToAdd(url) : undefined;
  const offer = offerOn(state, url, withheld.length > 0 ? host : fresh, settings);
  const then = (step: Promise<unknown>) => {
    void step.catch((error) => void (error instanceof NotKept && Promise.reject(error))).then(() => show(front));
  };

  /** A site that the family added is turned off by giving the permission back. */
  const turnOff = async (from: string) => {
    const own = added.filter((pattern) => pattern === patternFor(from));
    if (own.length === 0) return setHost(from, false);
    await Promise.all(own.map(removeSite));
    await sendMessage('sitesChanged', { tabId, host: from });
  };
  const turnOn = async (given: Promise<boolean>, to: string) => {
    const isGiven = await given;
    if (isGiven) await sendMessage('sitesChanged', { tabId, host: to });
    setTimeout(() => void show(front, isGiven ? AGAIN.times : 0), AGAIN.ms);
  };

  /** Access was taken back in the browser. Whoever asks for it again means it, even where Tawny was turned off too. */
  const turnOnAgain = async (patterns: string[], to: string) => {
    const given = askFor(patterns);
    if (!isOnFor(valuesOf(settings), to)) await setHost(to, true);
    await turnOn(given, to);
  };

  draw(
    <Popup
      view={view}
      actions={{
        openHelp: (place) => openPage(`/help.html${place ? `#${place}` : ''}`),
        chooseCountry: (country) => then(choose({ country })),
        openSeen: () => openPage('/seen.html'),
        openPractice: () => openPage('/practice.html'),
        ...(settings.checkAChat.value && { openCheck: () => openPage('/check.html') }),
        markKnown: () => newest && then(sendMessage('markKnown', newest)),
        undoKnown: () => newest && then(sendMessage('undoKnown', newest)),
        showMessage: (alertId) => void sendMessage('showMessage', alertId, tabId).then(() => window.close()),
        ...(host && isOurs && { setHere: (on) => then(on ? setHost(host, true) : turnOff(host)) }),
        setQuiet: (quiet) => then(choose({ quiet })),
        tryPin: (pin) => tryPin(pin, moment()),
        stopReset: () => then(stopReset()),
        ...(offer.turnOn && fresh && { turnOnSite: () => then(turnOn(askFor([patternFor(fresh)]), fresh)) }),
        ...(offer.turnOn && host && withheld.length > 0 && { turnOnAgain: () => then(turnOnAgain(withheld, host)) }),
        ...(offer.check && { checkPage: () => location.assign('/check-page.html') }),
      }}
    />,
  );
  const isUnwatched = state === 'not-covered' || state === 'no-access';
  if (state === 'silent' || (isUnwatched && patience > 0)) setTimeout(() => void show(front, patience - 1), AGAIN.ms);
}

function draw(what: ComponentChild): void {
  const app = document.getElementById('app');
  if (app) render(what, app);
}

namePage(document);
// What failed here has drawn everything anew by then.
tellNotSaved(window, () => {});
draw(<Opening />);
void tabInFront().then(show);
