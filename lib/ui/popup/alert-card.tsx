import { adviceFor, levelWord } from '../advice';
import { InterfaceIcon } from '../icons/interface-icon';
import { SignIcon } from '../icons/sign-icon';
import { ReadAloud } from '../parts/read-aloud';
import { Reply } from '../parts/reply';
import { SentAlready } from '../parts/sent-already';
import { Steps } from '../parts/steps';
import { say } from '../words';
import type { AlertView, PopupView } from './view';
import { whenWord } from './when';

type Props = { alert: AlertView; view: PopupView; open?: boolean; onShow?(alertId: string): void };

/** One warning that opens into its advice. */
export function AlertCard({ alert, view, open = false, onShow }: Props) {
  const advice = adviceFor(alert.main, view.band, view.helpline);
  const loud = alert.level === 'strong' || alert.level === 'urgent';
  return (
    <details class={`alert level-${alert.level}`} open={open}>
      <summary>
        <span class="dot">
          <SignIcon topic={alert.main} />
        </span>
        <span class="alert-title">
          <strong>{advice.title}</strong>
          <small>
            {levelWord(alert.level)} · {whenWord(alert.at, view.now)} · {alert.siteName}
          </small>
        </span>
        <span class="turn">
          <InterfaceIcon name="chevron" />
        </span>
      </summary>
      <div class="advice">
        {alert.began && <p>{say('story.began', { site: alert.began })}</p>}
        <p>{advice.said}</p>
        <Steps topic={alert.main} steps={advice.steps} />
        <SentAlready topic={alert.main} helpline={view.helpline} />
        {alert.level !== 'urgent' && <Reply topic={alert.main} copy />}
        <p class="soft">
          {loud && <strong>{say('shared.notYourFault')} </strong>}
          {advice.why}
        </p>
        <ReadAloud text={[advice.title, advice.said, ...advice.steps, advice.why].join(' ')} />
        {onShow && alert.canShow && (
          <button type="button" class="button outlined" onClick={() => onShow(alert.id)}>
            <InterfaceIcon name="find" />
            {say('card.showMessage')}
          </button>
        )}
      </div>
    </details>
  );
}
