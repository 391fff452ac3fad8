import { InterfaceIcon } from '../icons/interface-icon';
import { say } from '../words';

const APPS = ['whatsapp', 'meta', 'snapchat', 'discord', 'telegram', 'messages', 'other'] as const;

/** How a chat is got out of each app. */
export function HowTo() {
  return (
    <details class="how-to">
      <summary>
        {say('check.how.title')}
        <span class="turn">
          <InterfaceIcon name="chevron" />
        </span>
      </summary>
      <dl>
        {APPS.map((app) => (
          <div key={app}>
            <dt>{say(`check.how.${app}.name`)}</dt>
            <dd>{say(`check.how.${app}.how`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
