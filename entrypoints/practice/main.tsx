import { render } from 'preact';
import '../../lib/ui/theme.css';
import '../../lib/ui/parts.css';
import '../../lib/ui/page.css';
import '../../lib/ui/sheet.css';
import '../../lib/ui/help/tell.css';
import '../../lib/ui/practice/practice.css';
import { settingsNow } from '../../lib/browser/live-settings';
import { DEFAULTS } from '../../lib/settings/settings';
import { PracticePage } from '../../lib/ui/practice/practice-page';
import { say } from '../../lib/ui/words';

document.title = say('practice.title');
document.documentElement.lang = say('language');
void settingsNow()
  .catch(() => DEFAULTS)
  .then(({ ageBand }) => {
    const app = document.getElementById('app');
    if (app) render(<PracticePage band={ageBand} />, app);
  });
