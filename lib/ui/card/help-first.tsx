import { InterfaceIcon } from '../icons/interface-icon';
import { say } from '../words';
import type { CardActions, CardView } from './view';

/** The top of an urgent card: someone to talk to, the emergency number, and the line for a child in crisis (R25). */
export function HelpFirst({ view, actions }: { view: CardView; actions: CardActions }) {
  const { helpline } = view;
  return (
    <div class="help-first">
      {helpline && (
        <a class="button primary" href={helpline.web} target="_blank" rel="noopener noreferrer">
          <InterfaceIcon picture="talk" />
          {say('card.talkTo', { childline: helpline.name })}
        </a>
      )}
      <p>{say('card.danger', { emergency: helpline?.emergency ?? say('shared.anyEmergency') })}</p>
      <button type="button" class="button quiet" onClick={() => actions.getHelp('hurt')}>
        {say('card.hurt')}
      </button>
    </div>
  );
}
