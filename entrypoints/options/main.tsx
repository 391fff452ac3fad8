import { render } from 'preact';
import '../../lib/ui/theme.css';
import '../../lib/ui/parts.css';
import '../../lib/ui/page.css';
import '../../lib/ui/sheet.css';
import '../../lib/ui/seen/seen.css';
import '../../lib/ui/options/form.css';
import '../../lib/ui/options/options.css';
import { askForReset, resetForgottenPin, stopReset } from '../../lib/browser/choices/forgotten-pin';
import { choose, watchSettings } from '../../lib/browser/choices/live-settings';
import { moment } from '../../lib/browser/choices/now';
import { removePin, setPin, tryPin } from '../../lib/browser/choices/pin';
import { sendMessage } from '../../lib/browser/letters/protocol';
import { removeSite, watchSites } from '../../lib/browser/pages/any-site';
import { tellNotSaved } from '../../lib/ui/not-saved';
import { OptionsPage } from '../../lib/ui/options/options-page';
import { namePage } from '../../lib/ui/page-language';
import { saveFile } from '../../lib/ui/save-file';
import { showHiddenCards } from '../warn/own-page';
import { optionsViewNow } from './view';

/** Reads everything anew and shows it; also after each change, by whomever. */
async function show(): Promise<void> {
  const view = await optionsViewNow(Date.now());
  const app = document.getElementById('app');
  if (!app) return;
  render(
    <OptionsPage
      view={view}
      actions={{
        choose: (choices) => void choose(choices, 'parent'),
        removeSite: (pattern) => void removeSite(pattern),
        erase: () => sendMessage('eraseAll').then(show),
        changeMark: (key, mark) => void sendMessage('changeMark', { key, mark }).then(show),
        setPin: (pin) => setPin(pin).then(show),
        tryPin: async (pin) => {
          const answer = await tryPin(pin, moment());
          await show();
          return answer;
        },
        removePin: () => void removePin().then(show),
        askForReset: () => void askForReset(moment()).then(show),
        stopReset: () => void stopReset().then(show),
        resetPin: () => void resetForgottenPin(moment()).then(show),
        save: saveFile,
        freshUuids: () => [crypto.randomUUID(), crypto.randomUUID()],
      }}
    />,
    app,
  );
}

namePage(document, 'options.title');
tellNotSaved(window, () => void show());
showHiddenCards(document);
watchSettings(() => void show());
watchSites(() => void show());
void show();
