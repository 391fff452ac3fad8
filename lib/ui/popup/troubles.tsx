import { say } from '../words';
import type { PopupView } from './view';

/** What does not work right now, one plain sentence each; nothing where all is well. */
export function Troubles({ view }: { view: PopupView }) {
  const { troubles = [] } = view;
  if (troubles.length === 0) return null;
  return (
    <section class="panel">
      {troubles.map((trouble) => (
        <p key={trouble} class="small">
          {say(`popup.troubles.${trouble}`)}
        </p>
      ))}
    </section>
  );
}
