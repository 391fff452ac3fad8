import { InterfaceIcon } from '../icons/interface-icon';
import { say } from '../words';
import type { CardActions, CardLevel } from './view';

/**
 * The first step of a loud card in a family that agreed on it: show it to a parent. An offer; all other ways stay. An urgent
 * card has no room for one more button, so there it is said only.
 */
export function TogetherFirst({ level, actions }: { level: CardLevel; actions: Pick<CardActions, 'getHelp'> }) {
  return (
    <li class="together">
      <InterfaceIcon name="eye" />
      <span>
        {say('card.together')}{' '}
        {level !== 'urgent' && (
          <button type="button" class="button outlined" onClick={() => actions.getHelp('together')}>
            {say('card.togetherButton')}
          </button>
        )}
      </span>
    </li>
  );
}
