import { Owl } from '../owl/owl';
import { direction, say } from '../words';
import { Choices } from './choices';
import { Erase } from './erase';
import { Never } from './never';
import { Notes } from './notes';
import { Proof } from './proof';
import type { SeenActions, SeenView } from './view';
import { Who } from './who';

/** "What can people see?": every stored thing in plain words, who can see it, and the way to wipe it. */
export function SeenPage({ view, actions }: { view: SeenView; actions: SeenActions }) {
  return (
    <div class="sheet" dir={direction()} lang={say('language')}>
      <header class="sheet-top">
        <Owl state="watching" />
        <div>
          <h1>{say('seen.title')}</h1>
          <p>{say('seen.intro')}</p>
        </div>
      </header>
      <main>
        <Who settings={view.settings} />
        <Notes view={view} />
        <Erase erase={actions.erase} />
        <Never />
        <Choices settings={view.settings} />
        <Proof proof={view.proof} />
      </main>
    </div>
  );
}
