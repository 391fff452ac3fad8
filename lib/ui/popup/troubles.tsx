import { say } from '../words';
import type { PopupActions, PopupView } from './view';

/** What does not work right now, and whether somebody is taking the PIN away; nothing where all is well. */
export function Troubles({ view, actions }: { view: PopupView; actions: PopupActions }) {
  const { pin } = view;
  const troubles = (view.troubles ?? []).filter((trouble) => trouble !== 'private');
  const asked = pin?.resetAsked;
  if (troubles.length === 0 && asked === undefined) return null;
  return (
    <section class="panel">
      {troubles.map((trouble) => (
        <p key={trouble} class="small">
          {say(`popup.troubles.${trouble}`)}
        </p>
      ))}
      {asked !== undefined && (
        <>
          <p class="small">{say('popup.pinReset', { date: dateOf(asked) })}</p>
          <button type="button" class="button outlined" onClick={actions.stopReset}>
            {say('options.gate.stop')}
          </button>
        </>
      )}
    </section>
  );
}

/** Where notes are kept in a private window: no trouble, so the way to help stands before it. */
export function PrivateNote({ view: { troubles = [] } }: { view: PopupView }) {
  if (!troubles.includes('private')) return null;
  return (
    <section class="panel">
      <p class="small">{say('popup.troubles.private')}</p>
    </section>
  );
}

function dateOf(at: number): string {
  return new Intl.DateTimeFormat(say('language'), { dateStyle: 'long', timeStyle: 'short' }).format(at);
}
