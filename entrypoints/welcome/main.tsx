import { render } from 'preact';
import '../../lib/ui/theme.css';
import '../../lib/ui/parts.css';
import '../../lib/ui/page.css';
import '../../lib/ui/sheet.css';
import '../../lib/ui/seen/seen.css';
import '../../lib/ui/options/form.css';
import '../../lib/ui/welcome/welcome.css';
import { askForReset, resetForgottenPin, stopReset } from '../../lib/browser/choices/forgotten-pin';
import { choose, effectiveSettings, watchSettings } from '../../lib/browser/choices/live-settings';
import { moment } from '../../lib/browser/choices/now';
import { pinState, tryPin } from '../../lib/browser/choices/pin';
import { agreement } from '../../lib/browser/storage/stores';
import { questionAbout, whereIs } from '../../lib/helplines/country';
import { tellNotSaved } from '../../lib/ui/not-saved';
import { namePage } from '../../lib/ui/page-language';
import { WelcomePage } from '../../lib/ui/welcome/welcome-page';
import { showHiddenCards } from '../warn/own-page';

async function show(): Promise<void> {
  const [settings, agreed, pin] = await Promise.all([effectiveSettings(), agreement.getValue(), pinState(moment())]);
  const app = document.getElementById('app');
  const question = questionAbout(whereIs(settings.country, navigator.languages), navigator.languages);
  if (!app) return;
  render(
    <WelcomePage
      view={{ settings, agreedAt: agreed?.at ?? null, pin, ...(question && { question }) }}
      actions={{
        choose: (choices, by) => void choose(choices, by),
        agree: (lines) => void agreement.setValue({ at: Date.now(), lines: [...lines] }).then(show),
        print: () => print(),
        tryPin: async (pin) => {
          const answer = await tryPin(pin, moment());
          await show();
          return answer;
        },
        askForReset: () => void askForReset(moment()).then(show),
        stopReset: () => void stopReset().then(show),
        resetPin: () => void resetForgottenPin(moment()).then(show),
      }}
    />,
    app,
  );
}

namePage(document, 'welcome.title');
tellNotSaved(window, () => void show());
showHiddenCards(document);
watchSettings(() => void show());
void show();
