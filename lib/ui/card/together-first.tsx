import { InterfaceIcon } from '../icons/interface-icon';
import { say } from '../words';
import type { CardActions } from './view';

/** The first step of a loud card in a family that agreed on it: show it to a parent. An offer; all other ways stay. */
export function TogetherFirst({ actions }: { actions: Pick<CardActions, 'getHelp'> }) {
  return (
    <li class="together">
      <span>
        {say('card.together')}{' '}
        <button type="button" class="button outlined" onClick={() => actions.getHelp('together')}>
          <InterfaceIcon picture="eye" />
          {say('card.togetherButton')}
        </button>
      </span>
    </li>
  );
}
