import { InterfaceIcon } from '../icons/interface-icon';
import { say } from '../words';
import { QuietSwitch } from './quiet-switch';
import { TurnOff } from './turn-off';
import type { PopupActions, PopupView } from './view';

/**
 * What Tawny cannot see here, who set it up, and the way to "What can people see?". What a site's folder says of itself is
 * English; elsewhere the usual things are named.
 */
export function Foot({ view, actions }: { view: PopupView; actions: PopupActions }) {
  const { page } = view;
  return (
    <footer>
      {page.blind && page.state === 'reading' && (
        <p class="small soft">
          {say('popup.blind')} {say('language') === 'en' ? page.blind : say('popup.blindUsual')}
        </p>
      )}
      {view.quiet && <QuietSwitch quiet={view.quiet} onChange={actions.setQuiet} />}
      <p class="small soft">
        {view.locked && <InterfaceIcon name="lock" />}
        {view.setBy === 'school' && view.setByName ? (
          <>
            <bdi>{view.setByName}</bdi> {say('popup.setByNamed')}
          </>
        ) : (
          say(`popup.setBy.${view.setBy}`)
        )}{' '}
        {say('shared.private')}
      </p>
      <div class="row">
        <button type="button" class="button quiet" onClick={actions.openSeen}>
          {say('popup.seen')}
        </button>
        <button type="button" class="button quiet" onClick={actions.openPractice}>
          {say('popup.practice')}
        </button>
        {actions.openCheck && (
          <button type="button" class="button quiet" onClick={actions.openCheck}>
            {say('popup.check')}
          </button>
        )}
        {(page.added || page.state !== 'not-covered') &&
          page.state !== 'off' &&
          page.state !== 'no-access' &&
          page.state !== 'silent' &&
          actions.setHere &&
          !view.locked && <TurnOff view={view} actions={actions} />}
      </div>
    </footer>
  );
}
