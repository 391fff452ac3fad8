import { bandId } from '../advice';
import { InterfaceIcon } from '../icons/interface-icon';
import { say } from '../words';
import type { PopupActions, PopupView } from './view';

type Props = {
  view: Pick<PopupView, 'band' | 'helpline' | 'together'> & { chat?: Pick<NonNullable<PopupView['chat']>, 'level'> };
  actions: Pick<PopupActions, 'openHelp'>;
};

/** The way to help; for an urgent chat with the helpline, the emergency number and the crisis line first (R25). */
export function HelpRow({ view, actions }: Props) {
  const urgent = view.chat?.level === 'urgent';
  const loud = urgent || view.chat?.level === 'strong';
  const { helpline } = view;
  return (
    <div class="help-row">
      {urgent && helpline && (
        <a class="button primary call" href={helpline.web} target="_blank" rel="noopener noreferrer">
          <InterfaceIcon picture="talk" />
          {say('card.talkTo', { childline: helpline.name })}
        </a>
      )}
      <button type="button" class="button primary" onClick={() => actions.openHelp()}>
        <InterfaceIcon picture="help" />
        {urgent ? say('card.getHelp.urgent') : say(`card.getHelp.${bandId(view.band)}`)}
      </button>
      {view.together && loud && (
        <>
          <button type="button" class="button outlined" onClick={() => actions.openHelp('together')}>
            <InterfaceIcon picture="eye" />
            {say('card.togetherButton')}
          </button>
          <p class="small soft">{say('card.together')}</p>
        </>
      )}
      {urgent ? (
        <>
          <p>
            {say('shared.notYourFault')}{' '}
            {say('card.danger', { emergency: helpline?.emergency ?? say('shared.anyEmergency') })}
          </p>
          <button type="button" class="button quiet" onClick={() => actions.openHelp('hurt')}>
            {say('card.hurt')}
          </button>
        </>
      ) : (
        <p class="small soft">{say('shared.unsure')}</p>
      )}
    </div>
  );
}
