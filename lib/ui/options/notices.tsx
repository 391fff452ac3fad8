import { InterfaceIcon } from '../icons/interface-icon';
import { say } from '../words';
import type { OptionsView } from './view';

/** What whoever opens the settings should know first: a school's hand, a reset PIN, what was agreed. */
export function Notices({ view: { settings, pin, agreement, managed } }: { view: OptionsView }) {
  const date = (at: number) => new Intl.DateTimeFormat(say('language'), { dateStyle: 'long' }).format(at);
  const who = settings.setBy.value || say('options.someSchool');
  return (
    <div class="notices">
      {managed.raw !== undefined && (
        <p>
          <InterfaceIcon name="flag" />
          <span>
            {say('options.managed', { who })} <a href="#policy">{say('options.managedLink')}</a>
          </span>
        </p>
      )}
      {pin.resetAt !== null && (
        <p>
          <InterfaceIcon name="lock" />
          <span>{say('options.pinWasReset', { date: date(pin.resetAt) })}</span>
        </p>
      )}
      <p>
        <InterfaceIcon name="heart" />
        <span>
          {agreement ? say('options.agreed', { date: date(agreement.at) }) : say('options.notAgreed')}{' '}
          <a href="/welcome.html">{say(agreement ? 'options.agreedLink' : 'options.notAgreedLink')}</a>
        </span>
      </p>
    </div>
  );
}
