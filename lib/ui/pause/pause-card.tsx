import { bandId } from '../advice';
import { InterfaceIcon } from '../icons/interface-icon';
import { Owl } from '../owl/owl';
import { ReadAloud } from '../parts/read-aloud';
import { say } from '../words';
import type { PauseActions, PauseView } from './view';

const SHOWN = 2;

/** The moment before something private is sent: what it looks like, why to wait, and the choice. */
export function PauseCard({ view, actions }: { view: PauseView; actions: PauseActions }) {
  const age = bandId(view.band);
  const looks = view.details.slice(0, SHOWN).map((detail) => say(`pause.looks.${detail}`));
  const asked = say(view.asked ? 'pause.asked' : 'pause.notAsked');
  const why = say(`pause.${age}.why`);
  const picture = view.details.includes('picture');
  const how = say(picture ? 'pause.howPicture' : 'pause.how');
  return (
    <article class="card medium pause">
      <header>
        <p class="level">
          <InterfaceIcon name="hand" />
          {say(`pause.${age}.title`)}
        </p>
        <Owl state="noticed" />
        <span class="header-buttons">
          <ReadAloud text={[...looks, asked, why, how].join(' ')} />
          <button type="button" class="button cross" aria-label={say('card.close')} onClick={actions.change}>
            <InterfaceIcon name="close" />
          </button>
        </span>
      </header>
      <div class="body">
        <h2 id="tawny-title">
          {looks.map((line) => (
            <span key={line}>{line} </span>
          ))}
        </h2>
        <div id="tawny-message" class="message">
          <p>{asked}</p>
          <p class="why">{why}</p>
        </div>
      </div>
      <footer>
        <div class="row">
          <button type="button" class="button primary" onClick={actions.change}>
            {say(picture ? 'pause.leaveOut' : 'pause.change')}
          </button>
          <button type="button" class="button quiet" onClick={actions.sendAnyway}>
            {say('pause.sendAnyway')}
          </button>
        </div>
        <p class="small">{how}</p>
      </footer>
    </article>
  );
}

/** After "Send anyway": what the child has to do now, as Tawny does not press for them. */
export function Released({ picture, onClose }: { picture: boolean; onClose(): void }) {
  return (
    <article class="card medium pause released">
      <div class="body">
        <p id="tawny-title">{say(picture ? 'pause.againPicture' : 'pause.again')}</p>
        <button type="button" class="button quiet" onClick={onClose}>
          {say('card.close')}
        </button>
      </div>
    </article>
  );
}
