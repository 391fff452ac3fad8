import { render } from 'preact';
import '../../lib/ui/theme.css';
import '../../lib/ui/parts.css';
import '../../lib/ui/page.css';
import '../../lib/ui/popup/popup.css';
import { tabInFront } from '../../lib/browser/front';
import { effectiveSettings, setHost } from '../../lib/browser/live-settings';
import { choose } from '../../lib/browser/own-choices';
import { sendMessage } from '../../lib/browser/protocol';
import { Popup } from '../../lib/ui/popup/popup';
import { askWorker } from './ask';
import { popupViewOf } from './view';

const AGAIN_MS = 1_500;
const openPage = (path: string) => window.open(path, '_blank', 'noopener');

/** Shows the tab in front, and again after each thing the child does. Help is there even where the worker is not. */
async function show(tabId: number): Promise<void> {
  const [report, settings] = await Promise.all([askWorker(tabId), effectiveSettings()]);
  const newest = report?.chat[0]?.id;
  const host = report?.page?.host;
  const then = (step: Promise<unknown>) => void step.catch(() => {}).then(() => show(tabId));
  const app = document.getElementById('app');
  if (!app) return;
  render(
    <Popup
      view={popupViewOf(report, settings, Date.now())}
      actions={{
        openHelp: (place) => openPage(`/help.html${place ? `#${place}` : ''}`),
        openSeen: () => openPage('/seen.html'),
        openPractice: () => openPage('/practice.html'),
        openCheck: () => openPage('/check.html'),
        markKnown: () => newest && then(sendMessage('markKnown', newest)),
        undoKnown: () => newest && then(sendMessage('undoKnown', newest)),
        showMessage: (alertId) => void sendMessage('showMessage', alertId, tabId).then(() => window.close()),
        ...(host && { setHere: (on) => then(setHost(host, on)) }),
        setQuiet: (quiet) => then(choose({ quiet })),
      }}
    />,
    app,
  );
  if (!report) setTimeout(() => void show(tabId), AGAIN_MS);
}

void tabInFront().then(show);
