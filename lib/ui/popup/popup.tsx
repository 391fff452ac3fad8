import { direction, say } from '../words';
import { Chat } from './chat';
import { Foot } from './foot';
import { HelpRow } from './help-row';
import { Lately } from './lately';
import { Offers } from './offers';
import { PageLine } from './page-line';
import { PrivateNote, Troubles } from './troubles';
import type { PopupActions, PopupView } from './view';

/** The whole popup: what Tawny is doing here, what it noticed in this chat and lately, and the way to help. */
export function Popup({ view, actions }: { view: PopupView; actions: PopupActions }) {
  const helpFirst = view.chat !== undefined && view.chat.level !== 'calm';
  return (
    <main class="popup" dir={direction()} lang={say('language')}>
      <PageLine view={view} actions={actions} />
      <Troubles view={view} actions={actions} />
      {helpFirst && <HelpRow view={view} actions={actions} />}
      {view.chat && <Chat chat={view.chat} view={view} actions={actions} />}
      <Offers view={view} actions={actions} />
      {!helpFirst && <HelpRow view={view} actions={actions} />}
      <PrivateNote view={view} />
      <Lately view={view} />
      <Foot view={view} actions={actions} />
    </main>
  );
}
