import { render } from 'preact';
import '../../lib/ui/theme.css';
import '../../lib/ui/parts.css';
import '../../lib/ui/page.css';
import '../../lib/ui/help/help.css';
import { guessCountry } from '../../lib/ui/help/directory';
import { NEUTRAL_PAGE } from '../../lib/ui/help/exit';
import { HelpPage } from '../../lib/ui/help/help-page';
import type { HelpActions, HelpView } from '../../lib/ui/help/view';

const country = guessCountry(navigator.languages);
const view: HelpView = { band: '12-16', now: Date.now(), ...(country ? { country } : {}) };
const actions: HelpActions = {
  setCountry: () => {},
  leave: () => {
    document.body.hidden = true;
    location.replace(NEUTRAL_PAGE);
  },
};

const app = document.getElementById('app');
if (app) render(<HelpPage view={view} actions={actions} />, app);
