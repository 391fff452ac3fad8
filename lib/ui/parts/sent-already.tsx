import { InterfaceIcon } from '../icons/interface-icon';
import type { HelplineView, Topic } from '../views';
import { say } from '../words';

/** Topics where a picture may be out already. */
const ABOUT_PICTURES: readonly Topic[] = ['image-request', 'threat'];

type Props = { topic: Topic; helpline?: HelplineView | undefined };

/** For a child who sent a picture: no blame, and who can take it down, where somebody does in this country. */
export function SentAlready({ topic, helpline }: Props) {
  if (!ABOUT_PICTURES.includes(topic)) return null;
  const remove = helpline?.remove;
  return (
    <p class="sent-already">
      <InterfaceIcon name="sent" />
      <span>
        {say('card.sent')}{' '}
        {remove && (
          <a href={remove.web} target="_blank" rel="noopener noreferrer">
            {remove.name}
          </a>
        )}
      </span>
    </p>
  );
}
