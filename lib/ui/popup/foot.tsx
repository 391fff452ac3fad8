import { InterfaceIcon } from '../icons/interface-icon';
import { say } from '../words';
import type { PopupActions, PopupView } from './view';

/** What Tawny cannot see here, who set it up, and the way to "What can people see?". */
export function Foot({ view, actions }: { view: PopupView; actions: PopupActions }) {
  const { page } = view;
  return (
    <footer>
      {page.blind && page.state === 'reading' && (
        <p class="small soft">
          {say('popup.blind')} {page.blind}
        </p>
      )}
      <p class="small soft">
        {view.locked && <InterfaceIcon picture="lock" />}
        {say(`popup.setBy.${view.setBy}`)} {say('shared.private')}
      </p>
      <div class="row">
        <button type="button" class="button quiet" onClick={actions.openSeen}>
          {say('popup.seen')}
        </button>
        {page.state !== 'off' && page.state !== 'not-covered' && actions.setHere && !view.locked && (
          <button type="button" class="button quiet" onClick={() => actions.setHere?.(false)}>
            {say('popup.turnOff')}
          </button>
        )}
      </div>
    </footer>
  );
}
