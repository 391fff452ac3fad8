import { bandId } from '../advice';
import { InterfaceIcon } from '../icons/interface-icon';
import { say } from '../words';
import { offersOf } from './offers';
import type { CardActions, CardView } from './view';

type Props = { view: CardView; actions: CardActions };

/** Always in view: one big button for help, and the way to close. */
export function Buttons({ view, actions }: Props) {
  const help = view.level === 'urgent' ? say('card.getHelp.urgent') : say(`card.getHelp.${bandId(view.band)}`);
  return (
    <footer>
      <button type="button" class="button primary" onClick={() => actions.getHelp()}>
        <InterfaceIcon name="help" />
        {help}
      </button>
      <button type="button" class="button quiet" onClick={actions.notNow}>
        {say('card.notNow')}
      </button>
    </footer>
  );
}

/** The small offers at the end of a card: which message it was, and "I know them" where that may be said. */
export function Offers({ view, actions, onKnown }: Props & { onKnown(): void }) {
  const offers = offersOf(view, actions);
  return (
    <div class="row offers">
      {offers.includes('showMessage') && (
        <button type="button" class="button quiet" onClick={() => actions.showMessage?.()}>
          {say('card.showMessage')}
        </button>
      )}
      {offers.includes('known') && (
        <button type="button" class="button quiet" onClick={onKnown}>
          {say('card.known')}
        </button>
      )}
    </div>
  );
}
