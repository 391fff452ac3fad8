import { useEffect, useState } from 'preact/hooks';
import { isSupported } from '../../helplines/country';
import { InterfaceIcon } from '../icons/interface-icon';
import { Owl } from '../owl/owl';
import { useWindowEvent } from '../parts/use-window-event';
import type { CountryQuestion, HelpPlace } from '../views';
import { direction, say } from '../words';
import { QuickExit } from './exit';
import { PLACES, Place } from './place';
import { SomeoneToTalkTo } from './someone-to-talk-to';
import { Tiles } from './tiles';
import type { HelpActions, HelpView } from './view';

function placeInAddress(): HelpPlace | undefined {
  const name = location.hash.slice(1);
  return PLACES.find((place) => place === name);
}

/** The help page: someone to talk to first, then what the child needs. One thing at a time, each with its own address. */
export function HelpPage({ view, actions }: { view: HelpView; actions: HelpActions }) {
  const [chosen, setChosen] = useState<string>();
  const country = chosen === undefined ? view.country : isSupported(chosen) ? chosen : undefined;
  const [place, setPlace] = useState(view.place ?? placeInAddress());
  useWindowEvent('hashchange', () => setPlace(placeInAddress()));
  useEffect(() => {
    if (!place) return;
    document.getElementById('place-heading')?.focus();
    scrollTo(0, 0);
  }, [place]);
  const choose = (code: string) => {
    setChosen(code);
    actions.setCountry(code || undefined);
  };
  const question: CountryQuestion | undefined = chosen === '' ? { likely: [] } : chosen ? undefined : view.question;
  const talk = <SomeoneToTalkTo view={view} at={{ country, chosen, question }} onCountry={choose} />;
  return (
    <div class="help" dir={direction()} lang={say('language')}>
      <QuickExit onLeave={actions.leave} />
      <header class="help-top">
        <Owl state="noticed" />
        <div>
          <h1>{say('help.title')}</h1>
          <p>{say('help.intro')}</p>
        </div>
      </header>
      <main>
        {place && place !== 'talk' ? (
          <>
            <a class="button quiet back" href="#overview">
              <InterfaceIcon name="back" />
              {say('help.back')}
            </a>
            <Place place={place} view={view} country={country} />
            {place !== 'together' && talk}
          </>
        ) : (
          <>
            {talk}
            <Tiles />
          </>
        )}
      </main>
      <footer class="small soft">
        <p>{say('shared.private')}</p>
        <p>{say('help.historyNote')}</p>
      </footer>
    </div>
  );
}
