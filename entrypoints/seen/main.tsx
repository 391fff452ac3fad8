import { render } from 'preact';
import '../../lib/ui/theme.css';
import '../../lib/ui/parts.css';
import '../../lib/ui/page.css';
import '../../lib/ui/sheet.css';
import '../../lib/ui/seen/seen.css';
import { effectiveSettings } from '../../lib/browser/choices/live-settings';
import { sendMessage } from '../../lib/browser/letters/protocol';
import { addedSites } from '../../lib/browser/pages/any-site';
import { namePage } from '../../lib/ui/page-language';
import { SeenPage } from '../../lib/ui/seen/seen-page';
import { showHiddenCards } from '../warn/own-page';
import { proofNow } from './proof';
import { storedViewOf } from './stored-view';

/** Reads all stores anew and shows them. */
async function show(): Promise<void> {
  const [stored, settings, added] = await Promise.all([
    sendMessage('stored').catch(() => undefined),
    effectiveSettings(),
    addedSites(),
  ]);
  const app = document.getElementById('app');
  if (!app) return;
  render(
    <SeenPage
      view={{ ...(stored && { stored: storedViewOf(stored) }), settings, proof: proofNow(added), now: Date.now() }}
      actions={{ erase: () => sendMessage('eraseAll').then(show) }}
    />,
    app,
  );
}

namePage(document, 'seen.title');
showHiddenCards(document);
document.addEventListener('visibilitychange', () => void (document.visibilityState === 'visible' && show()));
void show();
