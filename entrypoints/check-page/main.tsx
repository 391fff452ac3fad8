import { render } from 'preact';
import '../../lib/ui/theme.css';
import '../../lib/ui/parts.css';
import '../../lib/ui/page.css';
import '../../lib/ui/popup/popup.css';
import '../../lib/ui/check-page/check.css';
import { effectiveSettings } from '../../lib/browser/choices/live-settings';
import { choose } from '../../lib/browser/choices/own-choices';
import { tabInFront } from '../../lib/browser/pages/front';
import { lookOnce } from '../../lib/browser/pages/look-once';
import { helpNear } from '../../lib/helplines/help-near';
import { valuesOf } from '../../lib/settings/resolve';
import type { Effective } from '../../lib/settings/settings';
import type { PageLines } from '../../lib/sites/page-lines';
import { CheckPage } from '../../lib/ui/check-page/check-page';
import type { CheckState } from '../../lib/ui/check-page/view';
import { namePage } from '../../lib/ui/page-language';
import { checked } from './check';

/**
 * A page of its own, because the rules are too large to be read each time the popup opens; here too they are read once
 * the page says what it does. It opens in the popup's own window, and what was read is gone when that closes.
 */
function show(state: CheckState, settings: Effective): void {
  const app = document.getElementById('app');
  const band = settings.ageBand.value;
  if (!app) return;
  render(
    <CheckPage
      view={{ state, band, ...helpNear(settings.country, { band, languages: navigator.languages }) }}
      actions={{
        openHelp: (place) => window.open(`/help.html${place ? `#${place}` : ''}`, '_blank', 'noopener'),
        chooseCountry: (country) =>
          void choose({ country })
            .then(effectiveSettings)
            .then((now) => show(state, now)),
        back: () => location.replace('/popup.html'),
      }}
    />,
    app,
  );
}

async function check(): Promise<void> {
  const [{ tabId }, settings] = await Promise.all([tabInFront(), effectiveSettings()]);
  show({ is: 'looking' }, settings);
  const read = await lookOnce<PageLines>(tabId);
  const { installedEngine } = await import('../../lib/installed/engine');
  show(checked(read, valuesOf(settings), installedEngine(), Date.now()), settings);
}

namePage(document, 'checkPage.tab');
void check();
