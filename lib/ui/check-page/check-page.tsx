import { InterfaceIcon } from '../icons/interface-icon';
import { Owl } from '../owl/owl';
import type { OwlState } from '../owl/plumage';
import { HelpRow } from '../popup/help-row';
import { direction, say } from '../words';
import { FoundSign } from './found-sign';
import type { CheckActions, CheckState, CheckView } from './view';

type Words = 'looking' | 'cannot' | 'found' | 'few' | 'nothing';

function wordsFor(state: CheckState): Words {
  if (state.is !== 'done') return state.is;
  if (state.signs.length === 0) return 'nothing';
  return state.level === 'calm' ? 'few' : 'found';
}

const OWL: Record<Words, OwlState> = {
  looking: 'watching',
  cannot: 'patched',
  found: 'noticed',
  few: 'watching',
  nothing: 'watching',
};

/** "Check this page", in the popup's own window. Nothing found is never called good news (R5). */
export function CheckPage({ view, actions }: { view: CheckView; actions: CheckActions }) {
  const { state } = view;
  const words = wordsFor(state);
  const signs = state.is === 'done' ? state.signs : [];
  const level = state.is === 'done' && signs.length > 0 ? state.level : 'calm';
  const helpFirst = level === 'strong' || level === 'urgent';
  const help = <HelpRow view={{ ...view, chat: { level } }} actions={actions} />;
  return (
    <main class="popup" dir={direction()} lang={say('language')}>
      <header class={`page-line sky-${level === 'calm' ? 'reading' : level}`}>
        <Owl state={helpFirst ? 'stop' : OWL[words]} />
        <div role="status">
          <h1>{say(`checkPage.${words}.title`)}</h1>
          <p class="small">{say(`checkPage.${words}.note`)}</p>
        </div>
      </header>
      {helpFirst && help}
      {signs.length > 0 && (
        <section class="panel" aria-labelledby="signs-heading">
          <h2 id="signs-heading">{say('checkPage.signs')}</h2>
          {signs.map((sign) => (
            <FoundSign key={sign.kind} sign={sign} view={view} />
          ))}
          {state.is === 'done' && state.article && <p class="small soft">{say('checkPage.lesson')}</p>}
        </section>
      )}
      {!helpFirst && help}
      <footer>
        <p class="small soft">{say('checkPage.forgets')}</p>
        <div class="row">
          <button type="button" class="button quiet" onClick={actions.back}>
            <InterfaceIcon name="back" />
            {say('checkPage.back')}
          </button>
        </div>
      </footer>
    </main>
  );
}
