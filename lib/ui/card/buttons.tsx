import { bandId } from '../advice';
import { InterfaceIcon } from '../icons/interface-icon';
import { say } from '../words';
import type { CardActions, CardView } from './view';

type Props = { view: CardView; actions: CardActions; onKnown(): void };

/** One big button for help, and the quiet ones. "I know them" is there for the medium level only (R14). */
export function Buttons({ view, actions, onKnown }: Props) {
  const help = view.level === 'urgent' ? say('card.getHelp.urgent') : say(`card.getHelp.${bandId(view.band)}`);
  return (
    <footer>
      <div class="row">
        <button type="button" class="button primary" onClick={() => actions.getHelp()}>
          <InterfaceIcon picture="help" />
          {help}
        </button>
        <button type="button" class="button quiet" onClick={actions.notNow}>
          {say('card.notNow')}
        </button>
      </div>
      <div class="row">
        {actions.showMessage && (
          <button type="button" class="button quiet" onClick={() => actions.showMessage?.()}>
            {say('card.showMessage')}
          </button>
        )}
        {view.level === 'medium' && actions.markKnown && (
          <button type="button" class="button quiet" onClick={onKnown}>
            {say('card.known')}
          </button>
        )}
      </div>
      <p class="small">{say('card.footer')}</p>
    </footer>
  );
}
