import { render } from 'preact';
import '../../lib/ui/theme.css';
import '../../lib/ui/parts.css';
import '../../lib/ui/page.css';
import '../../lib/ui/sheet.css';
import '../../lib/ui/help/tell.css';
import '../../lib/ui/practice/practice.css';
import { settingsNow } from '../../lib/browser/choices/live-settings';
import { practiceChatsIn } from '../../lib/installed/practice-chats';
import { DEFAULTS } from '../../lib/settings/settings';
import { namePage } from '../../lib/ui/page-language';
import { PracticePage } from '../../lib/ui/practice/practice-page';
import { say } from '../../lib/ui/words';
import { showHiddenCards } from '../warn/own-page';

namePage(document, 'practice.title');
showHiddenCards(document);
void settingsNow()
  .catch(() => DEFAULTS)
  .then(({ ageBand }) => {
    const app = document.getElementById('app');
    if (app) render(<PracticePage band={ageBand} chats={practiceChatsIn(say('language'))} />, app);
  });
