import { InterfaceIcon } from '../icons/interface-icon';
import { SignPath } from '../parts/sign-path';
import { storyLine } from '../story';
import { say } from '../words';
import { AlertCard } from './alert-card';
import type { PopupActions, PopupView } from './view';

type Props = { chat: NonNullable<PopupView['chat']>; view: PopupView; actions: PopupActions };

/** This chat: the advice, its story as pictures (the words on a click), and "I know them" with its way back. */
export function Chat({ chat, view, actions }: Props) {
  if (chat.level === 'calm' && chat.alerts.length === 0 && !chat.known) return null;
  const story = storyLine(chat.story, view.band);
  const [newest, ...earlier] = chat.alerts;
  return (
    <section class="panel" aria-labelledby="chat-heading">
      <h2 id="chat-heading">{say('popup.thisChat')}</h2>
      {newest && <AlertCard key={newest.id} alert={newest} view={view} open onShow={actions.showMessage} />}
      {story && (
        <details class="story">
          <summary>
            <SignPath story={chat.story} named />
            <span class="button outlined">
              {say('popup.tellStory')}
              <span class="turn">
                <InterfaceIcon name="chevron" />
              </span>
            </span>
          </summary>
          <p>{story}</p>
        </details>
      )}
      {earlier.length > 0 && (
        <details class="earlier">
          <summary>
            {say('popup.earlier')}
            <span class="turn">
              <InterfaceIcon name="chevron" />
            </span>
          </summary>
          {earlier.map((alert) => (
            <AlertCard key={alert.id} alert={alert} view={view} onShow={actions.showMessage} />
          ))}
        </details>
      )}
      {chat.known ? (
        <p class="known">
          {say('card.knownNote')}{' '}
          <button type="button" class="button outlined" onClick={actions.undoKnown}>
            {say('card.undo')}
          </button>
        </p>
      ) : (
        chat.mayBeOk &&
        chat.level !== 'calm' && (
          <button type="button" class="button quiet" onClick={actions.markKnown}>
            {say('card.known')}
          </button>
        )
      )}
    </section>
  );
}
