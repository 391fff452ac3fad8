import { Danger } from '../parts/danger';
import { TalkLine } from '../parts/talk-line';
import { say } from '../words';
import type { CardActions, CardView } from './view';

/**
 * Somebody to talk to, on the card itself, one press away; when it is urgent also the emergency number and the line for a
 * child in crisis (R25).
 */
export function HelpFirst({ view, actions }: { view: CardView; actions: CardActions }) {
  const { chooseCountry } = actions;
  const choose = chooseCountry && ((code: string) => void chooseCountry(code).catch(() => {}));
  return (
    <div class="help-first">
      <TalkLine near={view} loud={view.level === 'urgent'} {...(choose && { onChoose: choose })} />
      {view.level === 'urgent' && (
        <>
          <p>
            <Danger emergency={view.helpline?.emergency} />
          </p>
          <button type="button" class="button quiet" onClick={() => actions.getHelp('hurt')}>
            {say('card.hurt')}
          </button>
        </>
      )}
    </div>
  );
}
