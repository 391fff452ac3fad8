import { render } from 'preact';
import '../../lib/ui/theme.css';
import '../../lib/ui/parts.css';
import '../../lib/ui/page.css';
import '../../lib/ui/sheet.css';
import '../../lib/ui/help/tell.css';
import '../../lib/ui/check/check.css';
import { settingsNow } from '../../lib/browser/choices/live-settings';
import { helpNear } from '../../lib/helplines/help-near';
import { DEFAULTS } from '../../lib/settings/settings';
import { CheckOff } from '../../lib/ui/check/check-off';
import { CheckPage } from '../../lib/ui/check/check-page';
import { namePage } from '../../lib/ui/page-language';
import { saveFile } from '../../lib/ui/save-file';
import { showHiddenCards } from '../warn/own-page';
import { openDesk } from './desk-worker';

namePage(document, 'check.title');
showHiddenCards(document);
// A file that misses the place for it must not be opened by the browser in place of the page.
for (const kind of ['dragover', 'drop'] as const) addEventListener(kind, (event) => event.preventDefault());
void settingsNow()
  .catch(() => DEFAULTS)
  .then(({ ageBand, sensitivity, categoriesOff, extraWords, country, checkAChat, setBy }) => {
    const app = document.getElementById('app');
    if (!app) return;
    if (!checkAChat) return render(<CheckOff who={setBy} />, app);
    const setting = { value: country, locked: false };
    const { helpline } = helpNear(setting, { band: ageBand, languages: navigator.languages });
    const desk = openDesk(() => Date.now());
    addEventListener('pagehide', () => desk.forget());
    render(
      <CheckPage
        desk={desk}
        settings={{ ageBand, sensitivity, categoriesOff, extraWords }}
        helpline={helpline}
        save={saveFile}
        now={() => Date.now()}
      />,
      app,
    );
  });
