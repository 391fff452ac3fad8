import { bandId } from '../advice';
import { InterfaceIcon } from '../icons/interface-icon';
import { Danger } from '../parts/danger';
import { TalkLine } from '../parts/talk-line';
import type { HelpNear } from '../views';
import { say } from '../words';
import type { PopupActions, PopupView } from './view';

type Props = {
  view: Pick<PopupView, 'band' | 'together' | keyof HelpNear> & {
    chat?: Pick<NonNullable<PopupView['chat']>, 'level'>;
  };
  actions: Pick<PopupActions, 'openHelp' | 'chooseCountry'>;
};

/** The way to help; for an urgent chat with the helpline, the emergency number and the crisis line first (R25). */
export function HelpRow({ view, actions }: Props) {
  const urgent = view.chat?.level === 'urgent';
  const loud = urgent || view.chat?.level === 'strong';
  return (
    <div class="help-row">
      {loud && <TalkLine near={view} loud={urgent} onChoose={actions.chooseCountry} />}
      <button type="button" class="button primary" onClick={() => actions.openHelp()}>
        <InterfaceIcon name="help" />
        {urgent ? say('card.getHelp.urgent') : say(`card.getHelp.${bandId(view.band)}`)}
      </button>
      {view.together && loud && (
        <>
          <button type="button" class="button outlined" onClick={() => actions.openHelp('together')}>
            <InterfaceIcon name="eye" />
            {say('card.togetherButton')}
          </button>
          <p class="small soft">{say('card.together')}</p>
        </>
      )}
      {urgent ? (
        <>
          <p>
            {say('shared.notYourFault')} <Danger emergency={view.helpline?.emergency} />
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
