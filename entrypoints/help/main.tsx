import { render } from 'preact';
import '../../lib/ui/theme.css';
import '../../lib/ui/parts.css';
import '../../lib/ui/page.css';
import '../../lib/ui/help/help.css';
import { effectiveSettings } from '../../lib/browser/choices/live-settings';
import { choose } from '../../lib/browser/choices/own-choices';
import { questionAbout, whereIs } from '../../lib/helplines/country';
import { NO_POLICY, resolve } from '../../lib/settings/resolve';
import { NEUTRAL_PAGE } from '../../lib/ui/help/exit';
import { HelpPage } from '../../lib/ui/help/help-page';
import type { HelpActions, HelpView } from '../../lib/ui/help/view';
import { namePage } from '../../lib/ui/page-language';
import { showHiddenCards } from '../warn/own-page';

const actions: HelpActions = {
  setCountry: (country) => void choose({ country }).catch(() => {}),
  leave: () => {
    document.body.hidden = true;
    location.replace(NEUTRAL_PAGE);
  },
};

/** Help must come up even where the settings cannot be read. */
async function show(): Promise<void> {
  const settings = await effectiveSettings().catch(() => resolve({}, NO_POLICY));
  const { country, ageBand, helper, schoolHelper, extraHelp } = settings;
  const helpers = [helper.value, schoolHelper.value, ...extraHelp.value].filter(({ name }) => name !== '');
  const { languages } = navigator;
  const where = whereIs(country, languages);
  const question = questionAbout(where, languages);
  const place = { ...(where.code && { country: where.code }), ...(question && { question }) };
  const view: HelpView = { band: ageBand.value, helpers, languages, ...place };
  const app = document.getElementById('app');
  if (app) render(<HelpPage view={view} actions={actions} />, app);
}

namePage(document, 'help.tab');
showHiddenCards(document);
void show();
