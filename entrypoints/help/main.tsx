import { render } from 'preact';
import '../../lib/ui/theme.css';
import '../../lib/ui/parts.css';
import '../../lib/ui/page.css';
import '../../lib/ui/help/help.css';
import { settingsNow } from '../../lib/browser/choices/live-settings';
import { choose } from '../../lib/browser/choices/own-choices';
import { DEFAULTS } from '../../lib/settings/settings';
import { guessCountry } from '../../lib/ui/help/directory';
import { NEUTRAL_PAGE } from '../../lib/ui/help/exit';
import { HelpPage } from '../../lib/ui/help/help-page';
import type { HelpActions, HelpView } from '../../lib/ui/help/view';
import { namePage } from '../../lib/ui/page-language';

const actions: HelpActions = {
  setCountry: (country) => void choose({ country }).catch(() => {}),
  leave: () => {
    document.body.hidden = true;
    location.replace(NEUTRAL_PAGE);
  },
};

/** Help must come up even where the settings cannot be read. */
async function show(): Promise<void> {
  const { country, ageBand: band, helper, schoolHelper, extraHelp } = await settingsNow().catch(() => DEFAULTS);
  const place = country || guessCountry(navigator.languages);
  const helpers = [helper, schoolHelper, ...extraHelp].filter(({ name }) => name !== '');
  const view: HelpView = { band, helpers, now: Date.now(), ...(place && { country: place }) };
  const app = document.getElementById('app');
  if (app) render(<HelpPage view={view} actions={actions} />, app);
}

namePage(document, 'help.tab');
void show();
