import { InterfaceIcon } from '../icons/interface-icon';
import { say } from '../words';
import type { PopupActions, PopupView } from './view';

/** What a child or a parent can do on a page where nothing is watched: turn Tawny on for good, or have one look. */
export function Offers({ view, actions }: { view: PopupView; actions: PopupActions }) {
  const { host } = view.page;
  if (!actions.turnOnSite && !actions.checkPage) return null;
  return (
    <section class="panel offers" aria-labelledby="offers-heading">
      <h2 id="offers-heading">{say('popup.offers.title')}</h2>
      {actions.turnOnSite && (
        <div>
          <button type="button" class="button outlined" onClick={actions.turnOnSite} aria-describedby="turn-on-note">
            <InterfaceIcon name="eye" />
            {say('popup.offers.turnOn')}
          </button>
          <p id="turn-on-note" class="small soft">
            {host && <bdi class="host">{host}</bdi>} {say('popup.offers.turnOnNote')}
          </p>
        </div>
      )}
      {actions.checkPage && (
        <div>
          <button type="button" class="button outlined" onClick={actions.checkPage} aria-describedby="check-note">
            <InterfaceIcon name="find" />
            {say('popup.offers.check')}
          </button>
          <p id="check-note" class="small soft">
            {say('popup.offers.checkNote')}
          </p>
        </div>
      )}
    </section>
  );
}
